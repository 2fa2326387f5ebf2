package org.worthwhile.admin;

import java.util.List;

/** The rates of one kind of level. */
public final class RateGroupView {

    private final String id;
    private final String title;
    private final String about;
    private final List<RateView> rates;

    RateGroupView(String id, String title, String about, List<RateView> rates) {
        this.id = id;
        this.title = title;
        this.about = about;
        this.rates = List.copyOf(rates);
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getAbout() {
        return about;
    }

    public List<RateView> getRates() {
        return rates;
    }

    public boolean isOfProjects() {
        return rates.stream().anyMatch(rate -> !rate.getProject().isEmpty());
    }
}
