package org.worthwhile.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.codehaus.jackson.JsonNode;

/** Sums of money per currency in whole minor units, reckoned and written here in the test's own way; nothing of the product is used. */
final class SoakMoney {

    static final List<String> CURRENCIES = List.of("EUR", "EUR", "EUR", "USD", "JPY", "KWD");

    private static final Map<String, Integer> DECIMALS = Map.of("EUR", 2, "USD", 2, "JPY", 0, "KWD", 3);

    private final Map<String, Long> minorByCurrency = new TreeMap<>();

    static SoakMoney of(String currency, long minor) {
        return new SoakMoney().add(currency, minor);
    }

    /** Seconds x rate / 3600, a half rounded up. */
    static long costOf(long seconds, long minorPerHour) {
        return (2 * seconds * minorPerHour + 3_600) / 7_200;
    }

    /** Amount x per cent / 100, a half rounded away from zero. */
    static long weighed(long minor, long percent) {
        long twice = 2 * Math.abs(minor) * percent;
        return Long.signum(minor) * ((twice + 100) / 200);
    }

    static String text(String currency, long minor) {
        int decimals = DECIMALS.get(currency);
        String digits = String.valueOf(Math.abs(minor));
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        String whole = padded.substring(0, padded.length() - decimals);
        return (minor < 0 ? "-" : "") + whole + (decimals == 0 ? "" : "." + padded.substring(padded.length() - decimals));
    }

    /** A number as a field holds it, with the decimals of the currency. */
    static String ofField(String currency, JsonNode number) {
        return number.isNumber() ? new BigDecimal(number.asText()).setScale(DECIMALS.get(currency), RoundingMode.UNNECESSARY).toPlainString() : "nothing";
    }

    static long minor(JsonNode amount) {
        return Long.parseLong(amount.asText().replace(".", ""));
    }

    /** From a list of amounts, or from amounts under their currencies; what is absent holds nothing. */
    static String told(JsonNode amounts) {
        Map<String, String> told = new TreeMap<>();
        if (amounts.isArray()) {
            amounts.forEach(amount -> told.put(amount.path("currency").asText(), amount.path("amount").asText()));
        } else if (amounts.has("amount")) {
            told.put(amounts.path("currency").asText(), amounts.path("amount").asText());
        } else {
            amounts.getFields().forEachRemaining(amount -> told.put(amount.getKey(), amount.getValue().asText()));
        }
        return told.entrySet().stream().map(amount -> amount.getKey() + " " + amount.getValue()).collect(Collectors.joining(", "));
    }

    SoakMoney add(String currency, long minor) {
        minorByCurrency.merge(currency, minor, Long::sum);
        return this;
    }

    SoakMoney add(SoakMoney more) {
        more.minorByCurrency.forEach(this::add);
        return this;
    }

    /** What is left of this after that was spent, in the currencies of this. */
    SoakMoney minus(SoakMoney spent) {
        SoakMoney left = new SoakMoney();
        minorByCurrency.forEach((currency, minor) -> left.add(currency, minor - spent.in(currency)));
        return left;
    }

    long in(String currency) {
        return minorByCurrency.getOrDefault(currency, 0L);
    }

    boolean has(String currency) {
        return minorByCurrency.containsKey(currency);
    }

    /** When all of it is in this currency; otherwise a field shows nothing. */
    String asField(String currency) {
        return has(currency) && minorByCurrency.size() == 1 ? text(currency, in(currency)) : "nothing";
    }

    boolean isEmpty() {
        return minorByCurrency.isEmpty();
    }

    Iterable<String> currencies() {
        return minorByCurrency.keySet();
    }

    boolean sharesCurrencyWith(SoakMoney other) {
        return minorByCurrency.keySet().stream().anyMatch(other::has);
    }

    @Override
    public String toString() {
        return minorByCurrency.entrySet().stream().map(amount -> amount.getKey() + " " + text(amount.getKey(), amount.getValue()))
                .collect(Collectors.joining(", "));
    }
}
