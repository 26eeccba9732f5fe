#pragma once

#include "app/criteria/topics.h"

#include <QStringList>

#include <array>
#include <functional>

namespace winnow {

// Criteria put together at random of the forms that people write, in invented words, of which it is known
// what each is meant as.
class MadeCriteria final {
public:
    using Dice = std::function<size_t(size_t sides)>;

    struct Piece {
        QString text; // stands in the prompt once
        ReadPart::Kind kind = ReadPart::Kind::LeftOut;
        int topic = -1;
    };

    explicit MadeCriteria(Dice dice) : m_dice(std::move(dice)), m_language(m_dice(4)) { make(); }

    const QString &prompt() const { return m_text; }
    // What was read otherwise than meant; empty: nothing.
    QString misread(const TopicList &list) const;

private:
    using Kind = ReadPart::Kind;

    // In English, German, French and Chinese.
    using Worded = std::array<const char *, 4>;
    QString say(const Worded &words) const { return QString::fromUtf8(words[m_language]); }
    bool isLucky() { return m_dice(2) == 0; }

    QString piece(Kind kind, int topic = -1);
    QString pieces(Kind kind, int topic);
    QString inventedWord();
    QString mark(int number, size_t style) const;
    QString wantedLabel();
    QString unwantedLabel();
    QString colon() const { return m_language == 3 ? QString(QChar(0xFF1A)) : QStringLiteral(": "); }

    void make();
    void addIntroduction();
    void addTopics();
    void addSectionOfTopics();
    void addParted(int topic, const QString &before);
    void addNumbered(int count);
    void addBare(int count);
    void addHeadings(int count);
    void addBold(int count);
    void addDescribed(int count);
    void addPlain(int count);
    void addTable(int count);
    void addRefusals();
    void addKeywords();
    void addLiking();
    void addAuthors();
    void addAnswer();

    Dice m_dice;
    size_t m_language;
    QString m_text;
    std::vector<Piece> m_pieces;
    int m_words = 0;
    bool m_isInList = false; // a line more would belong to a topic
};

inline QString MadeCriteria::inventedWord() {
    const int number = m_words++;
    if (m_language == 3) {
        static const QString rare = QString::fromUtf8("鲎鳐鲛鲷鳕鳗鲟鲸鹈鹕鸬鹚鼬獾貉羚");
        return QString(rare[number % 16]) + rare[number / 16 % 16] + rare[(number + 5) % 16];
    }
    static const std::array<const char *, 16> ends{"bor", "kel", "zun", "pax", "rov", "tam", "gil", "fex",
                                                   "dov", "mur", "sib", "nol", "wek", "jat", "hud", "cyp"};
    return QLatin1String(ends[size_t(number % 16)]) + QLatin1String("ax") +
           QLatin1String(ends[size_t(number / 16 % 16)]) + QLatin1String("iv");
}

inline QString MadeCriteria::piece(Kind kind, int topic) {
    QString text = inventedWord();
    if (m_language < 3 && isLucky())
        text += QLatin1Char(' ') + inventedWord();
    if (m_language < 3 && kind == Kind::Topic)
        text[0] = text[0].toUpper();
    m_pieces.push_back({text, kind, topic});
    return text;
}

inline QString MadeCriteria::pieces(Kind kind, int topic) {
    QString text = piece(kind, topic);
    if (isLucky())
        text += (m_language == 3 ? QString(QChar(0xFF0C)) : QStringLiteral(", ")) + piece(kind, topic);
    return text;
}

inline QString MadeCriteria::mark(int number, size_t style) const {
    const QString digits = QString::number(number);
    const QString letter(QLatin1Char(char('a' + number - 1)));
    const std::array marks{digits + QLatin1String(". "),
                           digits + QLatin1Char('.'),
                           digits + QLatin1String(") "),
                           QLatin1Char('(') + digits + QLatin1String(") "),
                           digits + QString(QChar(0x3001)),
                           letter + QLatin1String(") "),
                           QStringLiteral("- "),
                           QStringLiteral("* "),
                           QString(QChar(0x2022)) + QLatin1Char(' '),
                           QString(QChar(0x2013)) + QLatin1Char(' '),
                           QStringLiteral("+ ")};
    return marks[style % marks.size()];
}

inline QString MadeCriteria::wantedLabel() {
    static const std::array<Worded, 4> labels{
        Worded{"Relevant", "Relevant", "Pertinent", "相关"},
        Worded{"Interested in", "Interessant", "Intéressant", "感兴趣"},
        Worded{"Include", "Einschließen", "Inclure", "包括"},
        Worded{"Especially relevant", "Besonders wichtig", "Très pertinent", "重点"}};
    return say(labels[m_dice(labels.size())]);
}

inline QString MadeCriteria::unwantedLabel() {
    static const std::array<Worded, 5> labels{
        Worded{"Irrelevant", "Irrelevant", "Non pertinent", "不相关"},
        Worded{"Not relevant", "Nicht relevant", "Pas pertinent", "不感兴趣"},
        Worded{"Exclude", "Ausschließen", "Exclure", "排除"},
        Worded{"Not revelant", "Unwichtig", "Hors sujet", "无关"},
        Worded{"Irrelevant (filter out)", "Nicht relevant (weglassen)", "Non pertinent (à exclure)",
               "不相关（过滤）"}};
    return say(labels[m_dice(labels.size())]);
}

inline void MadeCriteria::addIntroduction() {
    static const std::array<Worded, 3> lines{
        Worded{"You help a friend with the daily papers.", "Du bist ein Assistent.",
               "Vous êtes un assistant.", "你是一个助手。"},
        Worded{"Read each title and abstract and find the papers that meet these criteria.",
               "Lies die folgenden Arbeiten und wähle nach diesen Kriterien.",
               "Lisez les articles suivants et choisissez selon ces critères.",
               "请阅读以下论文，并按照这些标准选择。"},
        Worded{"Hello!", "Hallo!", "Bonjour !", "你好！"}};
    m_text += say(lines[m_dice(lines.size())]) + (isLucky() ? QStringLiteral("\n\n") : QStringLiteral("\n"));
}

inline void MadeCriteria::addSectionOfTopics() {
    static const std::array<Worded, 5> heads{
        Worded{"## Topics\n", "## Themen\n", "## Sujets\n", "## 主题\n"},
        Worded{"Topics:\n", "Themen:\n", "Sujets :\n", "主题：\n"},
        Worded{"My research interests:\n\n", "Meine Interessen:\n\n", "Mes intérêts :\n\n", "研究兴趣：\n\n"},
        Worded{"I am interested in:\n", "Ich interessiere mich für:\n", "Je m'intéresse à :\n",
               "我感兴趣的主题：\n"},
        Worded{"**Topics of interest**\n\n", "**Forschungsinteressen**\n\n", "**Centres d'intérêt**\n\n",
               "**研究方向**\n\n"}};
    m_text += say(heads[m_dice(heads.size())]);
}

inline void MadeCriteria::addParted(int topic, const QString &before) {
    m_text += before + wantedLabel() + colon() + pieces(Kind::Wish, topic) + QLatin1Char('\n');
    if (isLucky())
        m_text += before + unwantedLabel() + colon() + pieces(Kind::Exclusion, topic) + QLatin1Char('\n');
}

inline void MadeCriteria::addNumbered(int count) {
    const size_t style = m_dice(6);
    const std::array<const char *, 4> befores{"   - ", "-", "  * ", "    "};
    const QString before = QLatin1String(befores[m_dice(befores.size())]);
    const bool isSpaced = isLucky();
    for (int i = 0; i < count; ++i) {
        m_text += mark(i + 1, style) + piece(Kind::Topic, i) + QLatin1Char('\n');
        if (i == 0 || m_dice(4) > 0)
            addParted(i, before);
        if (isSpaced)
            m_text += QLatin1Char('\n');
    }
}

inline void MadeCriteria::addBare(int count) {
    for (int i = 0; i < count; ++i) {
        m_text += QLatin1Char('\n') + piece(Kind::Topic, i) + QLatin1String("\n\n");
        m_text += wantedLabel() + colon() + pieces(Kind::Wish, i) + QLatin1String("\n\n");
        m_text += unwantedLabel() + colon() + pieces(Kind::Exclusion, i) + QLatin1String("\n");
    }
}

inline void MadeCriteria::addHeadings(int count) {
    const bool isNumbered = isLucky();
    for (int i = 0; i < count; ++i) {
        m_text += QStringLiteral("### ") + (isNumbered ? QStringLiteral("%1. ").arg(i + 1) : QString()) +
                  piece(Kind::Topic, i) + QLatin1Char('\n');
        addParted(i, isLucky() ? QStringLiteral("- ") : QString());
        m_text += QLatin1Char('\n');
    }
}

inline void MadeCriteria::addBold(int count) {
    for (int i = 0; i < count; ++i) {
        m_text += QStringLiteral("**%1**\n").arg(piece(Kind::Topic, i));
        addParted(i, QStringLiteral("- "));
        m_text += QLatin1Char('\n');
    }
}

inline void MadeCriteria::addDescribed(int count) {
    const size_t style = m_dice(11);
    const bool isBold = isLucky();
    for (int i = 0; i < count; ++i) {
        const QString name = piece(Kind::Topic, i);
        m_text += mark(i + 1, style) + (isBold ? QStringLiteral("**%1**").arg(name) : name) + colon() +
                  pieces(Kind::Wish, i) + QLatin1Char('\n');
    }
}

inline void MadeCriteria::addPlain(int count) {
    const size_t style = m_dice(11);
    static const std::array<Worded, 4> refusals{
        Worded{"Not interested in ", "Kein Interesse an ", "Pas intéressé par ", "不感兴趣："},
        Worded{"Do not care about ", "Keine Arbeiten über ", "Pas d'articles sur ", "不关心"},
        Worded{"**Exclude** ", "**Ausschließen** ", "**Exclure** ", "**排除** "},
        Worded{"Do not prioritize ", "Ohne ", "Sans ", "不要"}};
    for (int i = 0; i < count; ++i)
        m_text += mark(i + 1, style) + piece(Kind::Topic, i) + QLatin1Char('\n');
    if (isLucky())
        m_text += mark(count + 1, style) + say(refusals[m_dice(refusals.size())]) + piece(Kind::Exclusion) +
                  QLatin1Char('\n');
}

inline void MadeCriteria::addTable(int count) {
    m_text += say({"| Topic | Relevant | Not relevant |", "| Thema | Relevant | Nicht relevant |",
                   "| Sujet | Pertinent | Non pertinent |", "| 主题 | 相关 | 不相关 |"}) +
              QLatin1String("\n|---|---|---|\n");
    for (int i = 0; i < count; ++i) {
        const QString name = piece(Kind::Topic, i);
        const QString wanted = pieces(Kind::Wish, i);
        m_text += QStringLiteral("| %1 | %2 | %3 |\n").arg(name, wanted, piece(Kind::Exclusion, i));
    }
}

inline void MadeCriteria::addTopics() {
    const int count = 2 + int(m_dice(3));
    const size_t form = m_dice(7);
    const bool hasSection = form == 3 || isLucky();
    if (hasSection && form != 1)
        addSectionOfTopics();
    switch (form) {
    case 0:
        return addNumbered(count);
    case 1:
        return addBare(count);
    case 2:
        return addHeadings(count);
    case 3:
        return addBold(count);
    case 4:
        return addDescribed(count);
    case 5:
        return addPlain(count);
    default:
        return addTable(count);
    }
}

inline void MadeCriteria::addRefusals() {
    m_text += QLatin1Char('\n');
    switch (m_dice(3)) {
    case 0:
        m_text += say(
            {"Exclusion criteria:\n", "Ausschlusskriterien:\n", "Critères d'exclusion :\n", "排除标准：\n"});
        break;
    case 1:
        m_text += say({"Less interested in:\n", "Weniger interessiert an:\n", "Moins intéressé par :\n",
                       "不感兴趣的主题：\n"});
        break;
    default:
        m_text += say({"I am not interested in ", "Ich möchte keine Arbeiten über ",
                       "Je ne veux pas d'articles sur ", "我不想看"}) +
                  piece(Kind::Exclusion) + (m_language == 3 ? QString(QChar(0x3002)) : QStringLiteral(".")) +
                  QLatin1Char('\n');
        return;
    }
    const size_t style = m_dice(11);
    m_text += mark(1, style) + piece(Kind::Exclusion) + QLatin1Char('\n');
    m_text += mark(2, style) + piece(Kind::Exclusion) + QLatin1Char('\n');
}

inline void MadeCriteria::addKeywords() {
    m_text += QLatin1Char('\n');
    const QString name = say({"Keywords", "Stichwörter", "Mots-clés", "关键词"});
    if (isLucky()) {
        m_text += name + colon() + pieces(Kind::Keyword, -1) + QLatin1Char('\n');
        return;
    }
    m_text += QStringLiteral("**%1:**\n\n- ").arg(name) +
              say({"Relevant: ", "Relevant: ", "Pertinent : ", "相关："}) + pieces(Kind::Keyword, -1);
    m_text += QLatin1String("\n- ") + say({"Irrelevant: ", "Irrelevant: ", "Non pertinent : ", "不相关："}) +
              pieces(Kind::ExcludedKeyword, -1) + QLatin1Char('\n');
}

inline void MadeCriteria::addLiking() {
    m_text += isLucky() ? QStringLiteral("\n") : QStringLiteral("\n ");
    static const std::array<Worded, 3> likings{
        Worded{"When you choose, remember that your friend enjoys %1.", "Dein Freund mag auch %1.",
               "Votre ami aime aussi %1.", "你的朋友喜欢%1。"},
        Worded{"In suggesting papers, she likes %1.", "Sie schätzt %1.", "Elle apprécie %1.", "她喜欢%1。"},
        Worded{"Papers on %1 are welcome too.", "Arbeiten über %1 sind auch willkommen.",
               "Les articles sur %1 sont les bienvenus.", "也欢迎%1的论文。"}};
    m_text += say(likings[m_dice(likings.size())]).arg(piece(Kind::WeakWish)) + QLatin1Char('\n');
}

inline void MadeCriteria::addAuthors() {
    const QString name = QStringLiteral("A. ") + (m_language == 3 ? QStringLiteral("Zorbaxiv")
                                                                  : QStringLiteral("Zorb") + inventedWord());
    m_pieces.push_back({name, Kind::Author, -1});
    m_text += QLatin1Char('\n') + say({"Authors: ", "Autoren: ", "Auteurs : ", "作者："}) + name +
              QLatin1Char('\n');
}

inline void MadeCriteria::addAnswer() {
    if (isLucky())
        m_text += QLatin1String("\n[PAPER LIST HERE]\n");
    if (isLucky())
        m_text += QLatin1Char('\n') +
                  say({"## Output format\n", "## Ausgabeformat\n", "## Format de sortie\n", "## 输出格式\n"});
    m_text += QLatin1Char('\n') +
              say({"Answer in JSON, one line for each paper. ", "Antworte in JSON, eine Zeile je Arbeit. ",
                   "Répondez en JSON, une ligne par article. ", "请用JSON格式回答，每篇一行。"});
    m_text += piece(Kind::LeftOut) + QLatin1String(".\n");
    if (isLucky())
        m_text += QLatin1String("- COMMENT: ") + piece(Kind::LeftOut) +
                  QLatin1String("\n- RELEVANCE: 1-10, ") + piece(Kind::LeftOut) + QLatin1Char('\n');
}

inline void MadeCriteria::make() {
    if (isLucky())
        addIntroduction();
    addTopics();
    if (isLucky())
        addRefusals();
    if (isLucky())
        addKeywords();
    if (isLucky())
        addLiking();
    if (isLucky())
        addAuthors();
    if (isLucky())
        addAnswer();
}

inline QString MadeCriteria::misread(const TopicList &list) const {
    for (const Piece &one : m_pieces) {
        const qsizetype at = m_text.indexOf(one.text);
        const auto part = std::find_if(list.parts.begin(), list.parts.end(), [&](const ReadPart &read) {
            return read.begin <= at && read.begin + read.length >= at + one.text.size();
        });
        if (part == list.parts.end())
            return one.text + QLatin1String(" is in no part");
        // A phrase that is not wanted is one below a heading, and a keyword.
        const bool isUnwanted =
            one.kind == Kind::Exclusion && one.topic < 0 && part->kind == Kind::ExcludedKeyword;
        if (part->kind != one.kind && !isUnwanted)
            return QStringLiteral("%1 is of kind %2, not %3")
                .arg(one.text)
                .arg(int(part->kind))
                .arg(int(one.kind));
        if (part->topic != one.topic)
            return QStringLiteral("%1 is of topic %2, not %3").arg(one.text).arg(part->topic).arg(one.topic);
    }
    const auto topics = std::count_if(m_pieces.begin(), m_pieces.end(),
                                      [](const Piece &one) { return one.kind == Kind::Topic; });
    return size_t(topics) == list.topics.size()
               ? QString()
               : QStringLiteral("%1 topics, not %2").arg(list.topics.size()).arg(topics);
}

} // namespace winnow
