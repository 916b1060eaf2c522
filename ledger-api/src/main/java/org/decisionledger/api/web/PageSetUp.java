package org.decisionledger.api.web;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** How pages and static files are delivered: links that keep the moment, caching, compression. */
@Configuration(proxyBeanMethods = false)
class PageSetUp implements WebMvcConfigurer {

    PageSetUp(ObjectProvider<SpringTemplateEngine> engines) {
        engines.ifAvailable(engine -> engine.setLinkBuilder(new AsOfLinks()));
    }

    /** The address of a vendored file holds its version, that of our own the hash of its content: neither ever changes. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forAYear =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/vendor/**")
                .addResourceLocations("classpath:/static/vendor/")
                .setCacheControl(forAYear);
        registry.addResourceHandler("/app*.css", "/app*.js", "/favicon*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(forAYear)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TakingAway());
    }

    /** Puts the hash of its content into the address of a static file when a page links to it. */
    @Bean
    static ResourceUrlEncodingFilter contentHashInLinks() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> compression() {
        Compression compression = new Compression();
        compression.setEnabled(true);
        return factory -> factory.setCompression(compression);
    }
}
