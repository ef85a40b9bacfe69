/**
 * The improvement plan: what the format allows ({@link org.provenplan.plan.PlanShape}), how a tree becomes a plan, and the
 * plan itself, in which every value knows its place.
 */
package org.provenplan.plan;
