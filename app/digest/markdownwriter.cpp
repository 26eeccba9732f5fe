#include "app/digest/markdownwriter.h"

#include "app/digest/digestblocks.h"
#include "app/digest/frontmatter.h"
#include "app/digest/rangemarkdown.h"
#include "app/digest/topicgroups.h"
#include "app/digest/usagetable.h"

#include <algorithm>
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

// The heading of the group that this paper starts.
QString groupHeading(const std::vector<TopicGroup> &groups, size_t index) {
    const auto group = std::ranges::find(groups, index, &TopicGroup::first);
    return group == groups.end() ? QString() : QStringLiteral("# %1\n\n").arg(group->heading);
}

void addSection(QString &text, size_t number, const DigestEntry &entry, const QString &heading) {
    text.append(blank).append(rule).append(blank).append(heading);
    text.append(headingBegin(number, entry.title))
        .append(entry.id.toString())
        .append(headingEnd(number))
        .append(blank);
    const std::array fields{std::pair(id, entry.id.toString()), std::pair(authors, entry.authors),
                            std::pair(abstract, entry.abstract), std::pair(comment, entry.comment)};
    for (const auto &[label, value] : fields) {
        addField(text, label, value);
        if (label == authors)
            addStanding(text, entry);
        text.append(blank);
    }
    if (entry.relevance && entry.novelty) {
        addField(text, relevance, QString::number(*entry.relevance));
        text.append(u'\n');
        addField(text, novelty, QString::number(*entry.novelty));
    }
    addReadersWords(text, entry);
}

void addQuoted(QString &text, QStringView heading, const QString &prompt) {
    text.append(blank).append(heading).append(blank).append(quotedText(prompt));
}

// Up to the contents.
QString headOf(const Digest &digest) {
    if (digest.range)
        return rangeHead(digest);
    QString text;
    if (!digest.preface.isEmpty())
        text.append(quotedText(digest.preface)).append(blank);
    text.append(title).append(digest.day.toString(Qt::ISODate));
    if (hasUsageTable(digest.model, digest.usage))
        text.append(blank).append(usageTable(digest.model, digest.usage));
    addCount(text, announced, digest.announced);
    addCount(text, scanned, digest.scanned);
    addCount(text, relevant, digest.relevant);
    return text;
}

void addPapers(QString &text, const Digest &digest) {
    const std::vector<TopicGroup> groups = topicGroups(digest);
    text.append(blank).append(groups.empty() ? contents : contentsByTopic);
    auto group = groups.begin();
    for (size_t i = 0; i < digest.entries.size(); ++i) {
        if (group != groups.end() && group->first == i) {
            text.append(blank).append(
                QStringLiteral("**%1** (%2)").arg(group->heading, QString::number(group->size)));
            ++group;
        }
        addContentsEntry(text, i + 1, digest.entries[i]);
    }
    for (size_t i = 0; i < digest.entries.size(); ++i)
        addSection(text, i + 1, digest.entries[i], groupHeading(groups, i));
}

} // namespace

QByteArray digestToMarkdown(const Digest &digest) {
    QString text = frontMatterOf(digest) + headOf(digest);
    addPapers(text, digest);
    if (digest.range)
        return text.toUtf8();
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
