package org.provenplan.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.plan.Field;
import org.provenplan.plan.Fields;
import org.provenplan.rule.NumberOption;
import org.provenplan.rule.Options;
import org.provenplan.rule.Rule;
import org.provenplan.rule.RuleOption;

/**
 * What is set for one rule.
 *
 * @param level what it weighs; empty where that is left to the profile
 * @param numbers the numbers among its options, by their names
 * @param words the lists among its options, by their names
 */
public record RuleSetting(
        Optional<Setting<RuleLevel>> level,
        Map<String, Setting<Integer>> numbers,
        Map<String, Setting<List<String>>> words) {
    static final RuleSetting NOTHING = new RuleSetting(Optional.empty(), Map.of(), Map.of());

    /** Takes over what a configuration says of a rule; what it does not say stays as it was. */
    RuleSetting under(Rule rule, Field<?> written) {
        if (!written.isPresent()) {
            return this;
        }
        if (written.get() instanceof RuleLevel word) {
            return new RuleSetting(
                    Optional.of(new Setting<>(word, written.place().toString())), numbers, words);
        }
        Fields more = (Fields) written.get();
        Field<RuleLevel> set = more.word(ConfigShape.LEVEL);
        Map<String, Setting<Integer>> allNumbers = new LinkedHashMap<>(numbers);
        Map<String, Setting<List<String>>> allWords = new LinkedHashMap<>(words);
        for (RuleOption option : rule.info().options()) {
            if (option instanceof NumberOption) {
                Field<Integer> number = more.count(option.name());
                number.value().ifPresent(value -> allNumbers.put(option.name(), ConfigLayer.setting(number)));
            } else if (more.field(option.name()).isPresent()) {
                allWords.put(option.name(), texts(more, option.name()));
            }
        }
        return new RuleSetting(set.isPresent() ? Optional.of(ConfigLayer.setting(set)) : level, allNumbers, allWords);
    }

    private static Setting<List<String>> texts(Fields fields, String key) {
        List<String> texts = fields.<String>values(key).stream()
                .flatMap(text -> text.value().stream())
                .toList();
        return new Setting<>(texts, fields.field(key).place().toString());
    }

    Options options() {
        Map<String, Integer> plainNumbers = new LinkedHashMap<>();
        numbers.forEach((name, number) -> plainNumbers.put(name, number.value()));
        Map<String, List<String>> plainWords = new LinkedHashMap<>();
        words.forEach((name, texts) -> plainWords.put(name, texts.value()));
        return new Options(plainNumbers, plainWords);
    }
}
