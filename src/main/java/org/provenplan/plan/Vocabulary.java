package org.provenplan.plan;

/** The words that the format allows, each list in one enum. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Where a plan stands. */
    public enum PlanStatus implements Word {
        ACTIVE,
        DRAFT,
        CLOSED
    }

    /** How serious the regulator holds a finding to be. */
    public enum Level implements Word {
        MUST_DO,
        SHOULD_DO,
        INTERNAL
    }

    /** The gravest first. */
    public enum Risk implements Word {
        CRITICAL,
        HIGH,
        MEDIUM,
        LOW
    }

    /** Where a finding comes from. */
    public enum SourceType implements Word {
        INSPECTION,
        WARNING_NOTICE,
        REQUIREMENT_NOTICE,
        COMPLAINT,
        INCIDENT,
        SAFEGUARDING,
        AUDIT,
        MOCK_INSPECTION,
        COMMISSIONER,
        FEEDBACK,
        SELF_ASSESSMENT;

        /** Whether it is what the regulator found at an inspection, said in the report or in a notice. */
        public boolean isOfInspection() {
            return switch (this) {
                case INSPECTION, WARNING_NOTICE, REQUIREMENT_NOTICE -> true;
                default -> false;
            };
        }
    }

    /** The regulator's ratings, the worst first. */
    public enum Rating implements Word {
        INADEQUATE,
        REQUIRES_IMPROVEMENT,
        GOOD,
        OUTSTANDING
    }

    public enum EnforcementStatus implements Word {
        OPEN,
        MET,
        WITHDRAWN
    }

    public enum CauseCategory implements Word {
        PROCESS,
        LEADERSHIP,
        CULTURE,
        STRUCTURE,
        STAFFING,
        COMPETENCE,
        INFORMATION,
        ENVIRONMENT
    }

    public enum MeasureType implements Word {
        OUTCOME,
        PROCESS,
        BALANCING
    }

    /** Which way a measure should move. */
    public enum Better implements Word {
        LOWER,
        HIGHER
    }

    public enum ActionType implements Word {
        IMMEDIATE_CONTROL,
        PROCESS,
        STAFFING,
        ENVIRONMENT,
        EQUIPMENT,
        LEADERSHIP,
        POLICY,
        TRAINING,
        AUDIT
    }

    /** What the author says of an action; done: the task is finished; closed: the gain is proven. */
    public enum ActionStatus implements Word {
        PLANNED,
        IN_PROGRESS,
        BLOCKED,
        DONE,
        CLOSED,
        REOPENED,
        CANCELLED
    }

    /** What a review decided. */
    public enum Decision implements Word {
        CONTINUE,
        TIGHTEN,
        EXTEND,
        ESCALATE,
        SPLIT,
        CLOSE,
        REOPEN
    }

    /** What a recheck after closure found of the gain. */
    public enum RecheckOutcome implements Word {
        HELD,
        PARTLY_HELD,
        NOT_HELD
    }

    /** What proves something; practice kinds show what people do, the others what was written down. */
    public enum EvidenceKind implements Word {
        OBSERVATION,
        SPOT_CHECK,
        FEEDBACK,
        OUTCOME_DATA,
        STAFF_KNOWLEDGE_CHECK,
        CARE_RECORD,
        COMPETENCY_CHECK,
        MOCK_INSPECTION,
        AUDIT,
        POLICY,
        MINUTES,
        TRAINING_RECORD,
        SUPERVISION,
        INCIDENT_REVIEW,
        COMPLAINT_LOG,
        RISK_ASSESSMENT,
        ROTA,
        REPORT,
        OTHER;

        /** Whether it shows practice rather than paper. */
        public boolean fromPractice() {
            return compareTo(MOCK_INSPECTION) <= 0;
        }
    }
}
