package org.decisionledger.api.activity;

import java.time.Clock;
import org.decisionledger.api.signin.SignInWatch;
import org.decisionledger.api.signin.Users;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every answer and every sign-in noted. */
@Configuration(proxyBeanMethods = false)
class ActivitySetUp implements WebMvcConfigurer {

    private final UseLog log;
    private final Clock clock;

    ActivitySetUp(UseLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UseWatch(log, clock));
    }

    @Bean
    static SignInWatch signInUses(UseLog log, Users users, Clock clock) {
        return new SignInUses(log, users, clock);
    }
}
