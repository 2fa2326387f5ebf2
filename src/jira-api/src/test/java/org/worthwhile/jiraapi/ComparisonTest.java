package org.worthwhile.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.Test;
import org.worthwhile.jiraapi.fixture.Sample;
import org.worthwhile.jiraapi.fixture.SampleMark;

/** The comparison sees what it is there to see. */
public class ComparisonTest {

    private static final String SAMPLE = "org/worthwhile/jiraapi/fixture/Sample ";
    private static final String TYPE = SAMPLE
            + "<class> - public,interface implements=java/lang/Comparable sig=Ljava/lang/Object;Ljava/lang/Comparable<Lorg/worthwhile/jiraapi/fixture/Sample;>;";
    private static final String GREETING = SAMPLE + "GREETING Ljava/lang/String; public,static,final const=good day";
    private static final String NAMES = SAMPLE + "names (Ljava/lang/String;[I)Ljava/util/List; public,abstract,varargs "
            + "throws=java/io/IOException sig=(Ljava/lang/String;[I)Ljava/util/List<Ljava/lang/String;>;";
    private static final String UNUSED = SAMPLE + "notDeclared ()V public,abstract";

    private static final String MARK = "org/worthwhile/jiraapi/fixture/SampleMark ";
    private static final String MARK_TYPE = MARK + "<class> - public,annotation implements=java/lang/annotation/Annotation "
            + "annos=Ljava/lang/annotation/Target;(value=['TYPE','METHOD']);Ljava/lang/annotation/Retention;(value=RUNTIME)";
    private static final String MARK_VALUE = MARK + "value ()Ljava/lang/String; public,abstract hasdefault";

    @Test
    public void acceptsAnExactDeclarationThatLeavesMembersOut() throws IOException {
        assertThat(differences(TYPE, GREETING, NAMES, UNUSED)).isEmpty();
    }

    @Test
    public void acceptsAnExactAnnotation() throws IOException {
        assertThat(markDifferences(MARK_TYPE, MARK_VALUE)).isEmpty();
    }

    @Test
    public void refusesATypeThatIsNotRecorded() throws IOException {
        assertThat(differences()).singleElement().asString().contains("<class>", "no such type");
    }

    @Test
    public void refusesAMemberThatIsNotRecorded() throws IOException {
        assertThat(differences(TYPE, GREETING)).singleElement().asString().contains("names", "no such member");
    }

    @Test
    public void refusesAnotherDescriptor() throws IOException {
        assertThat(differences(TYPE, GREETING, NAMES.replace(")Ljava/util/List; public", ")Ljava/util/Collection; public")))
                .singleElement().asString().contains("names", "no such member");
    }

    @Test
    public void refusesAnotherKind() throws IOException {
        assertThat(differences(TYPE.replace("public,interface", "public,abstract"), GREETING, NAMES))
                .singleElement().asString().contains("kind and access");
    }

    @Test
    public void refusesOtherSuperTypes() throws IOException {
        assertThat(differences(TYPE.replace("implements=", "extends=java/lang/Number implements=java/io/Serializable,"), GREETING, NAMES))
                .extracting(Difference::problem).satisfiesExactly(
                        superType -> assertThat(superType).startsWith("super type"),
                        interfaces -> assertThat(interfaces).startsWith("interfaces"));
    }

    @Test
    public void refusesAnInstanceMemberForAStaticOne() throws IOException {
        assertThat(differences(TYPE, GREETING, NAMES.replace("public,abstract,varargs", "public,static,varargs")))
                .singleElement().asString().contains("names", "access");
    }

    @Test
    public void refusesOtherExceptions() throws IOException {
        assertThat(differences(TYPE, GREETING, NAMES.replace("throws=java/io/IOException ", "")))
                .singleElement().asString().contains("names", "exceptions");
    }

    @Test
    public void refusesOtherGenerics() throws IOException {
        assertThat(differences(TYPE, GREETING, NAMES.replace("List<Ljava/lang/String;>", "List<*>")))
                .singleElement().asString().contains("names", "generics");
    }

    @Test
    public void refusesAnotherValueOfAnInlinedConstant() throws IOException {
        assertThat(differences(TYPE, GREETING.replace("good day", "good night"), NAMES))
                .singleElement().asString().contains("GREETING", "good night");
    }

    @Test
    public void refusesADeprecatedMember() throws IOException {
        assertThat(differences(TYPE, GREETING + " deprecated", NAMES)).singleElement().asString().contains("GREETING", "deprecated");
    }

    @Test
    public void refusesAnotherRetention() throws IOException {
        assertThat(markDifferences(MARK_TYPE.replace("RUNTIME", "CLASS"), MARK_VALUE)).singleElement().asString().contains("retention");
    }

    @Test
    public void refusesADefaultThatTheRealAnnotationLacks() throws IOException {
        assertThat(markDifferences(MARK_TYPE, MARK_VALUE.replace(" hasdefault", ""))).singleElement().asString().contains("value", "access");
    }

    @Test
    public void refusesWhatIsGoneLater() throws IOException {
        var names = new Removals(List.of(SAMPLE + "names (Ljava/lang/String;[I)Ljava/util/List; use other names"));
        var type = new Removals(List.of(SAMPLE + "* * moved"));
        var folder = new Removals(List.of("org/worthwhile/jiraapi/fixture/* * * moved"));
        var mentioned = new Removals(List.of("java/util/* * * moved"));

        assertThat(differences(names, TYPE, GREETING, NAMES)).singleElement().asString().contains("names", "use other names");
        assertThat(differences(type, TYPE, GREETING, NAMES)).hasSize(3);
        assertThat(differences(folder, TYPE, GREETING, NAMES)).hasSize(3);
        assertThat(differences(mentioned, TYPE, GREETING, NAMES)).singleElement().asString().contains("names", "moved");
    }

    @Test
    public void laterEvidenceAddsMembersWithoutKnowingTheirGenerics() throws IOException {
        var recorded = new RecordedTypes().addArtifact(List.of(TYPE, GREETING))
                .addEvidence(List.of(SAMPLE + "names (Ljava/lang/String;[I)Ljava/util/List; public,abstract throws=java/io/IOException"));

        assertThat(new Comparison(recorded, new Removals(List.of())).differences(DeclaredTypes.of(Sample.class))).isEmpty();
    }

    @Test
    public void refusesRecordingsThatContradictEachOther() {
        var recorded = new RecordedTypes().addArtifact(List.of(TYPE, GREETING));

        assertThatThrownBy(() -> recorded.addArtifact(List.of(GREETING.replace("day", "night")))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void anExceptionExcusesItsSubjectOnly() {
        var exceptions = new ReviewedExceptions(List.of("# why", "", "a/Type name ()V | a source | sure", "a/Other <class> - | a source | sure"));
        var excused = new Difference("a/Type name ()V", "exceptions differ");

        assertThat(exceptions.excuses(excused)).isTrue();
        assertThat(exceptions.excuses(new Difference("a/Type name (I)V", "exceptions differ"))).isFalse();
        assertThat(exceptions.unused(List.of(excused))).containsExactly("a/Other <class> -");
    }

    @Test
    public void anExceptionNeedsASourceAndAConfidence() {
        assertThatThrownBy(() -> new ReviewedExceptions(List.of("a/Type name ()V | a source"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Difference> differences(String... recorded) throws IOException {
        return differences(new Removals(List.of()), recorded);
    }

    private static List<Difference> differences(Removals removals, String... recorded) throws IOException {
        return new Comparison(new RecordedTypes().addArtifact(List.of(recorded)), removals).differences(DeclaredTypes.of(Sample.class));
    }

    private static List<Difference> markDifferences(String... recorded) throws IOException {
        var comparison = new Comparison(new RecordedTypes().addArtifact(List.of(recorded)), new Removals(List.of()));
        return comparison.differences(DeclaredTypes.of(SampleMark.class));
    }
}
