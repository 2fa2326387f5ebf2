package org.worthwhile.page;

import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.budget.ProjectMoney;

/** Says how old the figures about work are. */
final class AgeText {

    private AgeText() {
    }

    static String of(ProjectMoney money, Wording wording) {
        String asOf = wording.date(money.asOf());
        return money.followedAt()
                .map(moment -> wording.text("worthwhile.project-page.age", asOf, wording.moment(moment)))
                .orElseGet(() -> wording.text("worthwhile.project-page.age.never"));
    }
}
