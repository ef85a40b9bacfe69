package org.provenplan.catalogue;

/** The codes that plans may use. */
public final class Catalogue {
    private static final Catalogue BUNDLED = new Catalogue();

    private Catalogue() {}

    /** What comes with provenplan. */
    public static Catalogue bundled() {
        return BUNDLED;
    }
}
