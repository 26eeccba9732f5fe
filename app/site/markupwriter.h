#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace winnow {

// The text without characters that neither HTML nor XML allows: control characters, noncharacters, lone
// surrogates.
QString withoutUnprintable(const QString &text);

// Writes elements for both HTML and XML: tags are always closed in order, and text is always escaped.
class MarkupWriter final {
public:
    struct Attribute {
        Attribute(const char *attribute, const char *text)
            : name(attribute), value(QString::fromUtf8(text)) {}
        Attribute(const char *attribute, QString text) : name(attribute), value(std::move(text)) {}
        const char *name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    explicit MarkupWriter(const QString &declaration) : m_text(declaration) { m_text.reserve(16'384); }

    void open(const char *name, Attributes attributes = {});
    void close();
    void openLink(const QString &target, Attributes more = {}); // <a href="…">
    void leaf(const char *name, Attributes attributes = {});    // without content: <meta …/>
    void element(const char *name, const QString &text, Attributes attributes = {});
    void text(const QString &text);
    void markup(const QString &html); // from texToHtml(): balanced and escaped
    void line() { m_text += QLatin1Char('\n'); }

    QByteArray bytes() const; // with all open elements closed

private:
    void startTag(const char *name, Attributes attributes);
    void writeAttributes(Attributes attributes);
    void escape(const QString &text, bool isAttribute);

    QString m_text;
    std::vector<const char *> m_open;
};

} // namespace winnow
