package org.decisionledger.core.architecture.violating;

import java.sql.Connection;

record TalksToADatabase(Connection connection) {}
