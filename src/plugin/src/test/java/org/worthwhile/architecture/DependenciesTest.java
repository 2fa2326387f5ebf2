package org.worthwhile.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.Test;

/** Dependencies point inwards: the edges know the use cases, these know the domain, which knows only money. */
public class DependenciesTest {

    @Test
    public void domainKnowsTheJdkAndMoneyAlone() {
        classes().that().resideInAPackage("org.worthwhile.domain..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.joda.money..", "org.worthwhile.domain..")
                .check(Product.CLASSES);
    }

    @Test
    public void useCasesKnowTheDomainAndTheirWiringAlone() {
        classes().that().resideInAPackage("org.worthwhile.usecase..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(
                        "java..", "javax.inject..", "org.joda.money..", "org.worthwhile.domain..", "org.worthwhile.usecase..")
                .check(Product.CLASSES);
    }

    @Test
    public void nothingInsideKnowsTheEdges() {
        noClasses().that().resideInAnyPackage(
                        "org.worthwhile.domain..", "org.worthwhile.usecase..", "org.worthwhile.persistence..", "org.worthwhile.jira..")
                .should().dependOnClassesThat().resideInAnyPackage("org.worthwhile.rest..", "org.worthwhile.panel..", "org.worthwhile.admin..")
                .check(Product.CLASSES);
    }

    @Test
    public void edgesReachTheStoreThroughTheirPortsAlone() {
        noClasses().that().resideOutsideOfPackage("org.worthwhile.persistence..")
                .should().dependOnClassesThat().resideInAnyPackage("org.worthwhile.persistence..", "net.java.ao..")
                .check(Product.CLASSES);
    }

    @Test
    public void theStoreKnowsNothingOfJira() {
        noClasses().that().resideInAPackage("org.worthwhile.persistence..")
                .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.jira..", "org.worthwhile.jira..")
                .check(Product.CLASSES);
    }

    @Test
    public void resourcesDoNotTalkToJira() {
        noClasses().that().resideInAPackage("org.worthwhile.rest..")
                .should().dependOnClassesThat().resideInAPackage("com.atlassian.jira..")
                .check(Product.CLASSES);
    }

    @Test
    public void nobodyLooksServicesUp() {
        noClasses().should().dependOnClassesThat().haveNameMatching(".*\\.Component(Accessor|Manager|Locator)")
                .check(Product.CLASSES);
    }
}
