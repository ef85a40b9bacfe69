package org.provenplan.wording;

import java.util.Set;

/** The words of which a reference is made that names a system, a place or a kind of record, and no record in it. */
public final class RecordPlaces {
    private static final Set<String> SYSTEMS =
            words("access allocate amat asana atlas birdie bluestream brighthr camascope"
                    + " caredocs careplanner carevision cerner citation coldharbour datix datixweb dcif dciq deputy dropbox elearning"
                    + " emar emis epic esr everylife excel fusion google healthroster hippo icare inphase intranet learnpro"
                    + " lfpse log meridian microsoft mobile monitoring my my365 nourish nursebuddy office365 onedrive outlook pass pcs"
                    + " peopleplanner perfect powerbi qcs radar rio rotacloud rotageek sap sharepoint smartsheet systmone teams tendable"
                    + " trello ulysses ward whatsapp word workday 360 365");
    private static final Set<String> PLACES =
            words("app archive archives binder board box cabinet cloud computer computers"
                    + " cupboard database desk desktop disk drawer drive email emails folder folders file files filing home"
                    + " house inbox laptop library mail mailbox network noticeboard office offices online page pc platform portal"
                    + " reception repository room server shelf site software station stick store system systems tablet usb wall web"
                    + " website");
    private static final Set<String> KINDS =
            words("appraisal appraisals assessment assessments audit audits care certificate"
                    + " certificates chart charts complaint complaints compliance customer daily document documentation documents"
                    + " evidence experience feedback form forms governance handover health hr incident incidents induction"
                    + " management mar mars medication medicines meeting meetings minutes note notes observation observations"
                    + " paperwork patient patients people person centred personnel plan planning plans policies policy procedure"
                    + " procedures process quality record recording records report reporting reports resident residents risk rota"
                    + " rotas rostering roster safeguarding safety service sheets staff supervision supervisions survey surveys"
                    + " training");
    private static final Set<String> AROUND =
            words("above all an and any are as ask at attached available below by can company copies"
                    + " copy corporate council current digital digitally electronic electronically for from group hard held here if"
                    + " in internal is it its kept latest local main manager managers necessary needed new of on or organisation"
                    + " our paper please provided provider refer request required saved scanned see separate separately shared"
                    + " stored the there to trust under uploaded various verbal verbally via with within");

    private RecordPlaces() {}

    /** Whether nothing else stands in a reference, so that nobody finds one record by it; a single letter is a drive's. */
    public static boolean areAllOf(String reference) {
        for (String word : PlainWords.of(reference)) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (!letter && !isOne(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(String word) {
        return SYSTEMS.contains(word) || PLACES.contains(word) || KINDS.contains(word) || AROUND.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }
}
