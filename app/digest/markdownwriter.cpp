#include "app/digest/markdownwriter.h"

#include "app/digest/digestblocks.h"
#include "app/digest/usagetable.h"

#include <array>
#include <utility>

namespace winnow {

namespace {

using namespace digestblocks;

constexpr QStringView blank = u"\n\n";

void addField(QString &text, QStringView label, const QString &value) {
    text.append(label).append(u' ').append(value);
}

void addCount(QString &text, QStringView label, const std::optional<int> &number) {
    if (number)
        text.append(blank).append(label).append(QString::number(*number));
}

QString quotedText(QString text) {
    return QStringLiteral("> ") + text.replace(u'\n', QStringLiteral("\n> "));
}

void addContentsEntry(QString &text, size_t number, const DigestEntry &entry) {
    text.append(blank)
        .append(contentsBegin(number))
        .append(entry.title)
        .append(contentsLink(number))
        .append(u'\n');
    addField(text, authors, entry.authors);
}

void addSection(QString &text, size_t number, const DigestEntry &entry) {
    text.append(blank).append(rule).append(blank);
    text.append(headingBegin(number, entry.title))
        .append(entry.id.toString())
        .append(headingEnd(number))
        .append(blank);
    const std::array fields{std::pair(id, entry.id.toString()), std::pair(authors, entry.authors),
                            std::pair(abstract, entry.abstract), std::pair(comment, entry.comment)};
    for (const auto &[label, value] : fields) {
        addField(text, label, value);
        text.append(blank);
    }
    if (!entry.relevance || !entry.novelty)
        return;
    addField(text, relevance, QString::number(*entry.relevance));
    text.append(u'\n');
    addField(text, novelty, QString::number(*entry.novelty));
}

void addQuoted(QString &text, QStringView heading, const QString &prompt) {
    text.append(blank).append(heading).append(blank).append(quotedText(prompt));
}

} // namespace

QByteArray digestToMarkdown(const Digest &digest) {
    QString text;
    if (!digest.preface.isEmpty())
        text.append(quotedText(digest.preface)).append(blank);
    text.append(title).append(digest.day.toString(Qt::ISODate));
    if (hasUsageTable(digest.model, digest.usage))
        text.append(blank).append(usageTable(digest.model, digest.usage));
    addCount(text, announced, digest.announced);
    addCount(text, scanned, digest.scanned);
    addCount(text, relevant, digest.relevant);
    text.append(blank).append(contents);
    for (size_t i = 0; i < digest.entries.size(); ++i)
        addContentsEntry(text, i + 1, digest.entries[i]);
    for (size_t i = 0; i < digest.entries.size(); ++i)
        addSection(text, i + 1, digest.entries[i]);
    const bool whole = !digest.entries.empty() && digest.prompts;
    const QString usual = usualSeam(!digest.entries.empty(), digest.prompts.has_value());
    text.append(whole ? usual : digest.seam.value_or(usual));
    if (digest.prompts) {
        text.append(prompts);
        addQuoted(text, systemPrompt, digest.prompts->system);
        addQuoted(text, userPrompt, digest.prompts->user);
    }
    return text.toUtf8();
}

} // namespace winnow
