package org.worthwhile.host.servlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps an HTML page back so that it can be decorated; anything else goes straight out. What it is, is decided by the content type
 * when the servlet takes the writer or the stream.
 */
final class HeldPage extends HttpServletResponseWrapper {

    private StringWriter characters;
    private PrintWriter writer;
    private BytesHeld bytes;

    HeldPage(HttpServletResponse response) {
        super(response);
    }

    /** What was held back, if it was a page. */
    Optional<String> html() {
        if (bytes != null) {
            return Optional.of(bytes.content.toString(Charset.forName(getCharacterEncoding())));
        }
        if (characters == null) {
            return Optional.empty();
        }
        writer.flush();
        return Optional.of(characters.toString());
    }

    private boolean isHtml() {
        return getContentType() != null && getContentType().toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private boolean isHolding() {
        return characters != null || bytes != null;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            if (isHtml()) {
                characters = new StringWriter();
                writer = new PrintWriter(characters);
            } else {
                writer = super.getWriter();
            }
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (bytes == null && isHtml()) {
            bytes = new BytesHeld();
        }
        return bytes == null ? super.getOutputStream() : bytes;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isHolding()) {
            super.flushBuffer();
        }
    }

    /** The decorated page is longer. */
    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    private void forget() {
        characters = null;
        writer = null;
        bytes = null;
    }

    private static final class BytesHeld extends ServletOutputStream {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            content.write(b);
        }

        @Override
        public void write(byte[] more, int offset, int length) {
            content.write(more, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A page is not written asynchronously");
        }
    }
}
