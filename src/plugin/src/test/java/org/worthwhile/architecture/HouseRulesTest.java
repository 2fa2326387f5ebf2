package org.worthwhile.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.Test;

public class HouseRulesTest {

    private static final Set<String> BINARY_FLOATING_POINT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "double[]", "float[]");

    /** A projection: nothing is computed from it. */
    private static final String WHAT_JIRAS_INDEX_TAKES = "org.worthwhile.field.AmountField";

    @Test
    public void moneyIsNeverApproximate() {
        fields().should(notBeApproximate()).check(Product.CLASSES);
        methods().that().areDeclaredInClassesThat().doNotHaveFullyQualifiedName(WHAT_JIRAS_INDEX_TAKES)
                .should(notDealInApproximations()).check(Product.CLASSES);
    }

    @Test
    public void entitiesStayInTheStore() {
        classes().that().haveSimpleNameEndingWith("Entity")
                .should().resideInAPackage("org.worthwhile.persistence..")
                .andShould().onlyHaveDependentClassesThat().resideInAPackage("org.worthwhile.persistence..")
                .check(Product.CLASSES);
    }

    @Test
    public void thereIsNoStaticState() {
        fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal().check(Product.CLASSES);
    }

    @Test
    public void collaboratorsComeInThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(Product.CLASSES);
    }

    @Test
    public void namesSaySomething() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data)").check(Product.CLASSES);
    }

    private static ArchCondition<JavaField> notBeApproximate() {
        return new ArchCondition<>("not be binary floating point") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (isApproximate(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> notDealInApproximations() {
        return new ArchCondition<>("neither take nor return binary floating point") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream<JavaClass> types = Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
                if (types.anyMatch(HouseRulesTest::isApproximate)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getDescription()));
                }
            }
        };
    }

    private static boolean isApproximate(JavaClass type) {
        return BINARY_FLOATING_POINT.contains(type.getName());
    }
}
