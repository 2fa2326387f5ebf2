package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A fresh headless Chromium for one test. Afterwards the test fails if the console shows an error that it did not announce; if it fails for any reason, a
 * screenshot stays in {@code target/screenshots}. Without a Chromium the test is skipped, except on CI, where it fails.
 */
final class Browser implements TestRule {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final String OF_ANOTHER_DOCUMENT = "does not belong to the document";

    /** Selenium warns of every Chromium newer than itself; nothing here depends on it. Held, because the log manager does not. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final List<Integer> announced = new ArrayList<>();
    private ChromeDriver driver;

    @Override
    public Statement apply(Statement test, Description description) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                driver = start();
                try {
                    test.evaluate();
                    assertThat(consoleErrors()).as("errors in the browser's console").isEmpty();
                } catch (Throwable failure) {
                    keepScreenshot(description.getTestClass().getSimpleName() + "." + description.getMethodName());
                    throw failure;
                } finally {
                    driver.quit();
                }
            }
        };
    }

    /** A refusal with this status is part of the test; the console reports every one of them as an error. */
    void announce(int status) {
        announced.add(status);
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void reload() {
        driver.navigate().refresh();
    }

    ChromeDriver driver() {
        return driver;
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    void forgetSession() {
        driver.manage().deleteAllCookies();
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean shows(String css) {
        return all(css).stream().anyMatch(WebElement::isDisplayed);
    }

    WebElement see(String css) {
        return await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** The text as it is seen; read again when it is replaced meanwhile. */
    String text(String css) {
        return await(page -> Optional.ofNullable(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)).apply(page))
                .map(WebElement::getText).orElse(null));
    }

    void click(String css) {
        click(By.cssSelector(css));
    }

    void click(By place) {
        ExpectedCondition<WebElement> clickable = ExpectedConditions.elementToBeClickable(place);
        await(page -> {
            WebElement found = clickable.apply(page);
            if (found != null) {
                found.click();
            }
            return found;
        });
    }

    <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).pollingEvery(BETWEEN_LOOKS).ignoring(StaleElementReferenceException.class)
                .until(page -> unlessReplaced(() -> condition.apply(page)));
    }

    /** Looks once more, when the page was replaced during the look: newer drivers do not call that stale. */
    private static <T> T unlessReplaced(Supplier<T> look) {
        try {
            return look.get();
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains(OF_ANOTHER_DOCUMENT)) {
                return null;
            }
            throw e;
        }
    }

    void awaitText(String css, String part) {
        await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), part));
    }

    void awaitGone(String css) {
        await(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    /** What Jira tells in a corner of the page. */
    void awaitFlag(String part) {
        await(page -> all(".aui-flag .aui-message").stream().anyMatch(message -> message.getText().contains(part)));
    }

    /** What stands in the first cell of the row with this label. */
    String cell(String rows, String label) {
        return await(page -> all(rows).stream().filter(row -> row.getText().startsWith(label)).findFirst().map(row -> row.findElement(By.tagName("td")).getText()).orElse(null));
    }

    boolean isFocused(String css) {
        return (Boolean) run("return document.activeElement !== null && document.activeElement.matches(arguments[0]);", css);
    }

    void awaitFocus(String css) {
        await(page -> isFocused(css));
    }

    /** To whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Replaces a field's text. The driver can type no character beyond U+FFFF, so the value is set and announced as typing would. */
    void fill(String css, String text) {
        run("arguments[0].focus(); arguments[0].value = arguments[1];"
                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
                + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}));", see(css), text);
    }

    private List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> announced.stream().noneMatch(status -> message.contains("responded with a status of " + status)))
                .toList();
    }

    private void keepScreenshot(String name) {
        try {
            Path folder = Files.createDirectories(Places.target().resolve("screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            Files.writeString(folder.resolve(name + ".html"), driver.getPageSource());
        } catch (IOException | RuntimeException e) {
            System.err.println("No screenshot of " + name + ": " + e.getMessage());
        }
    }

    private static ChromeDriver start() {
        Optional<File> chromium = onPath("chromium").or(() -> onPath("google-chrome"));
        Optional<File> chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            assumeTrue("Browser tests need chromium and chromedriver on the PATH.", System.getenv("CI") != null);
            throw new IllegalStateException("CI must provide chromium and chromedriver.");
        }
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).build();
        return new ChromeDriver(service, options(chromium.get()));
    }

    private static ChromeOptions options(File chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--disable-component-update", "--disable-extensions", "--disable-sync", "--no-first-run", "--no-default-browser-check",
                "--lang=en-US", "--window-size=1400,1000");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> new File(folder, program)).filter(File::canExecute).findFirst();
    }
}
