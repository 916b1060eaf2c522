package org.decisionledger.api.architecture.violating;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RestController;

/** Never a bean: tests that start the application must not scan this package, hence the abstract class. */
@RestController
abstract class TouchesTheDatabase {

    private final JdbcTemplate constructed;

    @Autowired
    private Object injected;

    @Value("${nothing:}")
    private String value;

    TouchesTheDatabase(JdbcTemplate constructed) {
        this.constructed = constructed;
    }

    Object fail() {
        if (injected == null && value == null) {
            throw new RuntimeException("of no type");
        }
        return constructed;
    }
}
