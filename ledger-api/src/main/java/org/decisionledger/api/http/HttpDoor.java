package org.decisionledger.api.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.Map;
import org.decisionledger.api.answer.PostedEntries;
import org.decisionledger.api.terminal.JsonView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP door needs besides its controllers. */
@Configuration(proxyBeanMethods = false)
public class HttpDoor {

    /** The same JSON as at the terminal; the further members of a problem stand beside its own (RFC 9457, 3.2). */
    @Bean
    JsonMapper jsonMapper() {
        return JsonView.mapper()
                .rebuild()
                .addMixIn(ProblemDetail.class, ProblemMembers.class)
                .build();
    }

    @JsonAutoDetect(fieldVisibility = Visibility.NONE, getterVisibility = Visibility.PUBLIC_ONLY)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface ProblemMembers {
        @JsonAnyGetter
        Map<String, Object> getProperties();
    }

    @Bean
    PostedEntries postedEntries(Clock clock) {
        return new PostedEntries(clock);
    }
}
