package org.worthwhile.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.Test;

/** Dependencies point inwards: the edges know the use cases, these know the domain, which knows only money. */
public class DependenciesTest {

    private static final String[] SCREENS = {
        "org.worthwhile.admin..", "org.worthwhile.field..", "org.worthwhile.gadget..", "org.worthwhile.jql..", "org.worthwhile.page..",
        "org.worthwhile.panel.."};

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

    /** The picture of src/docs/architecture.md. */
    @Test
    public void everyLayerIsReachedByThoseOutsideOfItAlone() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("domain").definedBy("org.worthwhile.domain..")
                .layer("use cases").definedBy("org.worthwhile.usecase..")
                .layer("persistence").definedBy("org.worthwhile.persistence..")
                .layer("jira").definedBy("org.worthwhile.jira..")
                .layer("screens").definedBy(SCREENS)
                .layer("jobs").definedBy("org.worthwhile.job..")
                .layer("rest").definedBy("org.worthwhile.rest..")
                .whereLayer("use cases").mayOnlyBeAccessedByLayers("persistence", "jira", "screens", "jobs", "rest")
                .whereLayer("persistence").mayNotBeAccessedByAnyLayer()
                .whereLayer("jira").mayOnlyBeAccessedByLayers("screens", "rest")
                .whereLayer("screens").mayOnlyBeAccessedByLayers("rest")
                .whereLayer("jobs").mayOnlyBeAccessedByLayers("rest")
                .whereLayer("rest").mayNotBeAccessedByAnyLayer()
                .check(Product.CLASSES);
    }

    @Test
    public void noSubjectDependsOnItselfByWayOfAnother() {
        slices().matching("org.worthwhile.domain.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
        slices().matching("org.worthwhile.usecase.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
        slices().matching("org.worthwhile.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
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
