#pragma once

#include <QByteArray>
#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace winnow {

struct FeedItem {
    QString id;
    QString type = QStringLiteral("new");
    QString primary = QStringLiteral("cs.LG");
    QString title = QStringLiteral("Sparse attention for long contexts");
};

// A feed in the shape of arXiv's RSS.
inline QByteArray feedText(const QString &category, QDate announced, const std::vector<FeedItem> &items) {
    const QString date = QLocale::c().toString(announced, QStringLiteral("ddd, dd MMM yyyy")) +
                         QStringLiteral(" 00:00:00 -0400");
    QString text =
        QStringLiteral("<?xml version='1.0' encoding='UTF-8'?>\n"
                       "<rss xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
                       "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\">\n<channel>\n"
                       "<title>%1 updates on arXiv.org</title>\n<pubDate>%2</pubDate>\n")
            .arg(category, date);
    for (const FeedItem &item : items) {
        text += QStringLiteral("<item><title>%1</title><link>https://arxiv.org/abs/%2</link>"
                               "<description>arXiv:%2v1 Announce Type: %3 \nAbstract: We study pruning and "
                               "quantization of large language models.</description>"
                               "<guid isPermaLink=\"false\">oai:arXiv.org:%2v1</guid><category>%4</category>"
                               "<pubDate>%5</pubDate><arxiv:announce_type>%3</arxiv:announce_type>"
                               "<dc:creator>Ada Example, Ben Sample</dc:creator></item>\n")
                    .arg(item.title, item.id, item.type, item.primary, date);
    }
    return (text + QStringLiteral("</channel>\n</rss>\n")).toUtf8();
}

// So many papers with ids 2506.10001 and on.
inline std::vector<FeedItem> manyItems(int count, int first = 10001) {
    std::vector<FeedItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back({QStringLiteral("2506.%1").arg(first + i), QStringLiteral("new"),
                         QStringLiteral("cs.LG"),
                         QStringLiteral("Pruning the mixture of experts, part %1").arg(i + 1)});
    return items;
}

} // namespace winnow
