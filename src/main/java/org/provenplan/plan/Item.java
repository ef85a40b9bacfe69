package org.provenplan.plan;

/** Something in the plan that has an id of its own. */
public interface Item {
    Fields fields();

    default Field<String> id() {
        return fields().text("id");
    }

    default Field<String> title() {
        return fields().text("title");
    }
}
