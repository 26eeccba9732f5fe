#include "app/digest/previewsource.h"

#include "app/text/tex.h"

#include <QRegularExpression>

namespace winnow {

namespace {

// Characters that occur in no text: https://www.unicode.org/faq/private_use.html#noncharacters
constexpr QChar markBegin(0xFDD0);
constexpr QChar markEnd(0xFDD1);

QRegularExpressionMatchIterator marksIn(const QString &text) {
    static const QRegularExpression form(markBegin + QStringLiteral("([0-9]+)") + markEnd);
    return form.globalMatch(text);
}

} // namespace

PreviewSource::PreviewSource(const QString &markdown) {
    QString text = markdown;
    text.replace(markBegin, QChar::ReplacementCharacter);
    text.replace(markEnd, QChar::ReplacementCharacter);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    m_markdown.reserve(text.size());
    for (const QString &line : text.split(u'\n')) {
        m_markdown += prepared(line);
        m_markdown += u'\n';
    }
}

QString PreviewSource::mark(const QString &source, const QString &html) {
    m_sources.append(source);
    m_html.append(html);
    return markBegin + QString::number(m_html.size() - 1) + markEnd;
}

QString PreviewSource::prepared(const QString &line) {
    static const QRegularExpression contents(
        QStringLiteral("^([0-9]{1,9}\\. \\[)(.+)(\\]\\(#user-content-link[0-9]+\\))$"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(
        QStringLiteral("^## ([0-9]+\\. \\[)(.+)(\\]\\(https://arxiv\\.org/abs/[^()\\s]+\\)) <a "
                       "id=\"link([0-9]+)\"></a>$"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression names(QStringLiteral("^(\\*\\*Authors:\\*\\* )(.+)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    if (line.startsWith(u'|')) // the usage table: its dollars are money
        return line;
    if (const auto match = contents.match(line); match.hasMatch())
        return match.captured(1) + mark(match.captured(2), texToHtml(match.captured(2))) + match.captured(3);
    if (const auto match = heading.match(line); match.hasMatch()) {
        // GitHub prefixes all ids with "user-content-", and the contents link to those.
        const QString anchor =
            QStringLiteral("<a name=\"user-content-link%1\" id=\"user-content-link%1\"></a>");
        return QStringLiteral("## ") + mark(QString(), anchor.arg(match.captured(4))) + match.captured(1) +
               mark(match.captured(2), texToHtml(match.captured(2))) + match.captured(3);
    }
    if (const auto match = names.match(line); match.hasMatch())
        return match.captured(1) + mark(match.captured(2), texToHtml(match.captured(2)));
    for (const auto &label : {QStringLiteral("**Abstract:** "), QStringLiteral("**Comment:** ")})
        if (line.startsWith(label))
            return label + protectFormulas(line.mid(label.size()), true);
    return protectFormulas(line, false);
}

QString PreviewSource::protectFormulas(const QString &text, bool readAccents) {
    QString result;
    qsizetype from = 0;
    const auto addRunningText = [&](qsizetype to) {
        QString running = text.mid(from, to - from);
        if (readAccents && running.contains(u'\\'))
            running = texToPlain(running).replace(u'\\', QStringLiteral("\\\\"));
        result += running;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && !readAccents) {
            ++i; // an escape in Markdown
            continue;
        }
        const auto formula = texFormulaAt(text, i);
        if (!formula) {
            i += text[i] == u'\\' ? 1 : 0;
            continue;
        }
        addRunningText(i);
        const QString tex = text.mid(i, formula->end - i);
        result += mark(tex, texToHtml(tex));
        from = formula->end;
        i = formula->end - 1;
    }
    addRunningText(text.size());
    return result;
}

QList<PreviewSource::Piece> PreviewSource::pieces(const QString &text) const {
    QList<Piece> result;
    qsizetype from = 0;
    for (auto marks = marksIn(text); marks.hasNext();) {
        const auto found = marks.next();
        const int index = found.capturedView(1).toInt();
        if (found.capturedStart() > from)
            result.append({text.mid(from, found.capturedStart() - from), {}});
        result.append({m_sources.value(index), m_html.value(index)});
        from = found.capturedEnd();
    }
    if (from < text.size())
        result.append({text.mid(from), {}});
    return result;
}

QString PreviewSource::restored(const QString &text) const {
    QString result;
    qsizetype from = 0;
    for (auto marks = marksIn(text); marks.hasNext();) {
        const auto found = marks.next();
        result += QStringView(text).sliced(from, found.capturedStart() - from);
        result += m_sources.value(found.capturedView(1).toInt());
        from = found.capturedEnd();
    }
    return result + QStringView(text).sliced(from).toString();
}

} // namespace winnow
