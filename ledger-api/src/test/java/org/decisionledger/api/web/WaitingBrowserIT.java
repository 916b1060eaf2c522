package org.decisionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** U48: nobody waits for more than a second without being told so in words. */
@BrowserTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WaitingBrowserIT {

    /** Follows a link to an answer that takes three seconds, and says what stands on the page after one. */
    private static final String AFTER_ONE_SECOND = """
            const done = arguments[arguments.length - 1];
            const link = document.createElement('a');
            link.href = arguments[0];
            link.textContent = 'slow';
            document.querySelector('main').appendChild(link);
            link.click();
            const before = document.getElementById('waiting').textContent;
            setTimeout(() => done(before + '|' + document.getElementById('waiting').textContent), 1000);""";

    private final int port;

    @Autowired
    WaitingBrowserIT(Environment environment) {
        port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @ParameterizedTest
    @CsvSource({"/slow, The answer is being worked out.", "/slow?format=pdf, The file is being made."})
    void anAnswerThatTakesLongIsToldInWordsWithinASecond(String address, String words, Browser browser) {
        new PageHand(browser, port).open("/about");

        String told = String.valueOf(browser.driver().executeAsyncScript(AFTER_ONE_SECOND, address));

        assertThat(told).startsWith("|" + words);
    }

    @Test
    void aPageThatIsThereSaysNothingOfWaitingAndAssistiveTechnologyIsToldWhenItDoes(Browser browser) {
        new PageHand(browser, port).open("/timeline/procurement:sst-asd-interim");

        WebElement waiting = browser.driver().findElement(By.id("waiting"));
        assertThat(waiting.getText()).isEmpty();
        assertThat(waiting.getDomAttribute("role")).isEqualTo("status");
        assertThat(browser.driver().findElements(By.cssSelector("[class*=spinner], [aria-busy=true]")))
                .isEmpty();
    }
}
