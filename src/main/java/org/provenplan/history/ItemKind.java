package org.provenplan.history;

import org.provenplan.plan.MappingShape;
import org.provenplan.plan.PlanShape;

/** The items of a plan that are read one by one. */
enum ItemKind {
    FINDING("findings"),
    MEASURE("measures"),
    ACTION("actions");

    private final String list;

    ItemKind(String list) {
        this.list = list;
    }

    /** The key of the list that they stand in. */
    String list() {
        return list;
    }

    /** The key of the items that stand in one of these and are read with it; empty where there are none. */
    String inside() {
        return this == ACTION ? "evidence" : "";
    }

    MappingShape shape() {
        return switch (this) {
            case FINDING -> PlanShape.FINDING;
            case MEASURE -> PlanShape.MEASURE;
            case ACTION -> PlanShape.ACTION;
        };
    }
}
