package org.provenplan.format;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Has control characters, marks of direction and halves of characters written as {@code \\u202e} and the like. */
final class InvisibleCharacters extends CharacterEscapes {
    static final InvisibleCharacters INSTANCE = new InvisibleCharacters();
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    private InvisibleCharacters() {}

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                new SerializedString(String.format("\\u%04x", unit));
            default -> null;
        };
    }
}
