package org.decisionledger.api.architecture.violating;

import javax.sql.DataSource;

record NamedController(DataSource constructed) {}
