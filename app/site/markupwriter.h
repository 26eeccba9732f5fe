#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace winnow {

// The text without what neither HTML nor XML can hold: control characters, noncharacters, halves of pairs.
QString withoutUnprintable(const QString &text);

// Writes elements, for HTML and for XML alike: tags are always closed, in their order, and a text can't
// become anything but text, whatever stands in it.
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
    void leaf(const char *name, Attributes attributes = {});    // has no content: <meta …/>
    void element(const char *name, const QString &text, Attributes attributes = {});
    void text(const QString &text);
    void markup(const QString &html); // as texToHtml() gives it: balanced and escaped
    void line() { m_text += QLatin1Char('\n'); }

    QByteArray bytes() const; // all that is still open is closed

private:
    void startTag(const char *name, Attributes attributes);
    void writeAttributes(Attributes attributes);
    void escape(const QString &text, bool isAttribute);

    QString m_text;
    std::vector<const char *> m_open;
};

} // namespace winnow
