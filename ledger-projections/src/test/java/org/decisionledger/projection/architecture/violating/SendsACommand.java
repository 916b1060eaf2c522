package org.decisionledger.projection.architecture.violating;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;

class SendsACommand {

    private final CommandGateway commands;

    SendsACommand(CommandGateway commands) {
        this.commands = commands;
    }

    void send() {
        commands.send(Instant.now());
        throw new RuntimeException("of no type");
    }
}
