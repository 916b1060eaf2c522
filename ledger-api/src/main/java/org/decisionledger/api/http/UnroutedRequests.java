package org.decisionledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests under {@code /api} and {@code /log} that come to no controller are told so as problems; the pages have their own way. */
@RestControllerAdvice
class UnroutedRequests {

    private static final String API = "/api/";
    private static final String LOG = "/log/";

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI() + "/";
        return path.startsWith(API) || path.startsWith(LOG);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    ResponseEntity<Object> unrouted(Exception fault, HttpServletRequest request) throws Exception {
        if (fault instanceof ErrorResponse told && isForPrograms(request)) {
            if (fault instanceof NoResourceFoundException) {
                told.getBody().setDetail("There is nothing at " + request.getRequestURI() + ". Check the address.");
            }
            return ResponseEntity.status(told.getStatusCode())
                    .headers(told.getHeaders())
                    .body(Problems.coded(told.getBody(), told.getStatusCode()));
        }
        throw fault;
    }
}
