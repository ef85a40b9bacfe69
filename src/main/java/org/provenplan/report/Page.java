package org.provenplan.report;

/** What every kind of report has: the one model that the renderer knows. Its record's other parts are its templates' own. */
interface Page {
    Masthead head();
}
