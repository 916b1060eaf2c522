package org.decisionledger.api.http;

import java.time.Clock;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.terminal.JsonView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP door needs besides its controllers. */
@Configuration(proxyBeanMethods = false)
public class HttpDoor {

    /** The same JSON as at the terminal. */
    @Bean
    JsonMapper jsonMapper() {
        return JsonView.mapper();
    }

    @Bean
    PostedEntries postedEntries(Clock clock) {
        return new PostedEntries(clock);
    }
}
