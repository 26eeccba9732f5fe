#include "app/digest/digestformats.h"
#include "app/digest/frontmatter.h"
#include "app/digest/markdownwriter.h"
#include "app/digest/previewsource.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <vector>

namespace winnow {

namespace {

using ParserPointer = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using NodePointer = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using IterPointer = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;
using TextPointer = std::unique_ptr<char, decltype(&std::free)>;

ParserPointer makeParser() {
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    ParserPointer parser(cmark_parser_new(CMARK_OPT_DEFAULT), cmark_parser_free);
    for (const char *name : std::array{"table", "autolink", "strikethrough"})
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    return parser;
}

QString literal(cmark_node *node) {
    return QString::fromUtf8(cmark_node_get_literal(node));
}

cmark_node *textNode(const QString &text) {
    cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(node, text.toUtf8().constData());
    return node;
}

void remove(cmark_node *node) {
    cmark_node_unlink(node);
    cmark_node_free(node);
}

// A table cell can't contain every kind of node; nodes that it refuses are dropped.
bool insertBefore(cmark_node *node, cmark_node *other) {
    if (cmark_node_insert_before(node, other))
        return true;
    remove(other);
    return false;
}

void replaceBy(cmark_node *node, cmark_node *other) {
    insertBefore(node, other);
    remove(node);
}

// Replaces the node by its children.
void dissolve(cmark_node *node) {
    while (cmark_node *child = cmark_node_first_child(node))
        insertBefore(node, child);
    remove(node);
}

void resolveMarks(cmark_node *node, const PreviewSource &source) {
    for (const auto &piece : source.pieces(literal(node))) {
        if (!piece.html.isEmpty()) {
            cmark_node *raw = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
            cmark_node_set_on_enter(raw, piece.html.toUtf8().constData());
            if (insertBefore(node, raw))
                continue;
        }
        insertBefore(node, textNode(piece.text));
    }
    remove(node);
}

bool isSafeLink(const QByteArray &url) {
    const QByteArray lower = url.toLower();
    return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:") ||
           lower.startsWith('#');
}

// Makes a node safe to show. Raw HTML becomes text, images their description, and links lose their target
// unless it is a web page, a mailbox or a place in the digest.
void prepareNode(cmark_node *node, const PreviewSource &source) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        resolveMarks(node, source);
        break;
    case CMARK_NODE_CODE:
    case CMARK_NODE_CODE_BLOCK:
        cmark_node_set_literal(node, source.restored(literal(node)).toUtf8().constData());
        break;
    case CMARK_NODE_HTML_INLINE:
        replaceBy(node, textNode(source.restored(literal(node))));
        break;
    case CMARK_NODE_HTML_BLOCK: {
        cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(paragraph, textNode(source.restored(literal(node)).trimmed()));
        replaceBy(node, paragraph);
        break;
    }
    case CMARK_NODE_IMAGE:
        dissolve(node);
        break;
    case CMARK_NODE_LINK: {
        const QByteArray url = source.restored(QString::fromUtf8(cmark_node_get_url(node))).toUtf8();
        cmark_node_set_url(node, url.constData());
        cmark_node_set_title(node, "");
        if (!isSafeLink(url))
            dissolve(node);
        break;
    }
    case CMARK_NODE_SOFTBREAK: {
        // "**Authors:**" and "**Novelty:**" start lines of their own.
        cmark_node *next = cmark_node_next(node);
        if (next && cmark_node_get_type(next) == CMARK_NODE_STRONG)
            replaceBy(node, cmark_node_new(CMARK_NODE_LINEBREAK));
        break;
    }
    default:
        break;
    }
}

std::vector<cmark_node *> nodesOf(cmark_node *root) {
    std::vector<cmark_node *> nodes;
    const IterPointer iter(cmark_iter_new(root), cmark_iter_free);
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        cmark_node *node = cmark_iter_get_node(iter.get());
        if (event == CMARK_EVENT_EXIT || !cmark_node_first_child(node))
            if (nodes.empty() || nodes.back() != node)
                nodes.push_back(node);
    }
    return nodes; // children before parents
}

// Front matter is shown verbatim; as Markdown it would become a rule and a heading.
QString withFence(const QString &markdown) {
    const qsizetype length = frontMatterLength(markdown);
    if (length == 0)
        return markdown;
    const QString fence = QStringLiteral("```\n");
    return fence + markdown.first(length) + fence + markdown.sliced(length);
}

QString pageTitle(const Digest &digest) {
    return digest.range
               ? QStringLiteral("ArXiv Papers ") + rangeTitle(*digest.range)
               : QStringLiteral("Personalized Daily ArXiv Papers ") + digest.day.toString(Qt::ISODate);
}

} // namespace

QString digestToPreviewHtml(const QByteArray &markdown) {
    const PreviewSource source(withFence(QString::fromUtf8(markdown)));
    const QByteArray prepared = source.markdown().toUtf8();
    const ParserPointer parser = makeParser();
    cmark_parser_feed(parser.get(), prepared.constData(), size_t(prepared.size()));
    const NodePointer root(cmark_parser_finish(parser.get()), cmark_node_free);
    cmark_consolidate_text_nodes(root.get());
    for (cmark_node *node : nodesOf(root.get()))
        prepareNode(node, source);
    const TextPointer html(
        cmark_render_html(root.get(), CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser.get())),
        std::free);
    return QString::fromUtf8(html.get())
        .replace(QStringLiteral("<table>"),
                 QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">"));
}

QByteArray digestToHtml(const Digest &digest) {
    const QString page = QStringLiteral(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 0.25rem solid #8888; }
hr { border: 0; border-top: 1px solid #8888; margin: 2rem 0; }
pre { overflow-x: auto; }
</style>
</head>
<body>
%2</body>
</html>
)");
    Digest shown = digest;
    shown.frontMatter.reset(); // it is for programs that read Markdown
    return page.arg(pageTitle(digest).toHtmlEscaped(), digestToPreviewHtml(digestToMarkdown(shown))).toUtf8();
}

QString cmarkVersion() {
    return QString::fromLatin1(cmark_version_string());
}

} // namespace winnow
