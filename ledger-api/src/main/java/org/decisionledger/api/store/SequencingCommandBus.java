package org.decisionledger.api.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.axonframework.common.Registration;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Commands in one line: each is handled on the writing thread and answered once its events are on disk. */
final class SequencingCommandBus implements CommandBus {

    private final Map<String, MessageHandler<? super CommandMessage<?>>> handlers = new ConcurrentHashMap<>();
    private final List<MessageDispatchInterceptor<? super CommandMessage<?>>> onDispatch = new CopyOnWriteArrayList<>();
    private final List<MessageHandlerInterceptor<? super CommandMessage<?>>> onHandling = new CopyOnWriteArrayList<>();
    private final Writer writer;

    SequencingCommandBus(Writer writer) {
        this.writer = writer;
    }

    <T extends @Nullable Object> CompletableFuture<T> submit(Work<T> work) {
        return writer.submit(work);
    }

    <T extends @Nullable Object> T await(Work<T> work) {
        return writer.await(work);
    }

    /** Handles the command now, within the transaction under way; for use on the writing thread. */
    @SuppressWarnings("unchecked")
    @Nullable
    Object handle(CommandMessage<?> command) throws Exception {
        MessageHandler<? super CommandMessage<?>> handler = handlers.get(command.getCommandName());
        if (handler == null) {
            throw new NoHandlerForCommandException(command);
        }
        if (onHandling.isEmpty()) {
            return handler.handle(command);
        }
        UnitOfWork<CommandMessage<?>> unit = (UnitOfWork<CommandMessage<?>>) CurrentUnitOfWork.get();
        return new DefaultInterceptorChain<>(unit, onHandling, handler).proceed();
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, NoOpCallback.INSTANCE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandMessage<C> sent = command;
        for (MessageDispatchInterceptor<? super CommandMessage<?>> interceptor : onDispatch) {
            sent = (CommandMessage<C>) interceptor.handle(sent);
        }
        CommandMessage<C> message = sent;
        submit(new CommandWork(transaction -> transaction.handle(message, this::handle)))
                .whenComplete((result, thrown) -> callback.onResult(
                        message,
                        thrown == null
                                ? GenericCommandResultMessage.asCommandResultMessage(result)
                                : GenericCommandResultMessage.asCommandResultMessage(thrown)));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        handlers.put(commandName, handler);
        return () -> handlers.remove(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        onDispatch.add(interceptor);
        return () -> onDispatch.remove(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        onHandling.add(interceptor);
        return () -> onHandling.remove(interceptor);
    }
}
