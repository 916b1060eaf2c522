package org.decisionledger.api.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that keeps cookies and follows redirects, without scripts. */
public final class Visitor implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String root;

    public Visitor(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** What came back, and where it was found in the end. */
    public record Page(int status, String path, String body, HttpResponse<String> response) {}

    public Page get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form of the page {@code from}, as a browser does: with the secret that stood in it. */
    public Page post(String from, String path, String... fields) {
        Matcher secret = SECRET.matcher(get(from).body());
        return postWith(secret.find() ? secret.group(1) : "none", path, fields);
    }

    public Page postWith(String secret, String path, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=" + encoded(secret));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", root)
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Sends a file as a browser does, with the secret of the page {@code from}. */
    public Page postFile(String from, String path, String fileName, byte[] file, String... fields) {
        Matcher secret = SECRET.matcher(get(from).body());
        String boundary = "----a-boundary-of-this-form";
        StringBuilder head = new StringBuilder();
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "_csrf";
        all[1] = secret.find() ? secret.group(1) : "none";
        for (int i = 0; i < all.length; i += 2) {
            head.append("--")
                    .append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(all[i]);
            head.append("\"\r\n\r\n").append(all[i + 1]).append("\r\n");
        }
        head.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
        head.append(fileName).append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(start, start.length + file.length + end.length);
        System.arraycopy(file, 0, body, start.length, file.length);
        System.arraycopy(end, 0, body, start.length + file.length, end.length);
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", root)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    public Page postJson(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Page signIn(String name, String password) {
        return post("/sign-in", "/sign-in", "name", name, "password", password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri().getPath(), response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
