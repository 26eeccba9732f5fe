#pragma once

#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/loopbackmodel.h"

#include <QJsonArray>

namespace winnow {

inline const QByteArray secretKey("wk-0123456789-never-shown");

// Half a million tokens a dollar, either way.
inline const QByteArray pricesSetting("[model]\nprices=\"gpt-4o\\t2\\t1\\t2\"\n");

// A day of ten papers, and a model on loopback.
struct ModelDay {
    explicit ModelDay(int papers = 10) {
        cli.write(QStringLiteral("lg.xml"),
                  feedText(QStringLiteral("cs.LG"), QDate(2025, 6, 2), manyItems(papers)));
        cli.set("WINNOW_CONFIG", cli.write(QStringLiteral("settings.ini"), pricesSetting));
        cli.set("OPENAI_API_KEY", QString::fromLatin1(secretKey));
        if (cli("fetch --feed lg.xml").code != 0)
            qFatal("the day could not be fetched");
    }
    QStringList arguments(const char *more) const {
        return QStringList{QStringLiteral("score"), QStringLiteral("--model"), QStringLiteral("gpt-4o"),
                           QStringLiteral("--endpoint"), model.base()} +
               QString::fromUtf8(more).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    Outcome score(const QByteArray &more = {}) const { return cli.run(arguments(more.constData())); }
    QJsonArray papers() const { return cli("papers --json").json().array(); }
    QJsonObject paper(const QString &id) const {
        for (const QJsonValue &paper : papers()) {
            if (paper[QLatin1String("id")].toString() == id)
                return paper.toObject();
        }
        return {};
    }
    int chats() const { return int(model.calls().size()); }

    LoopbackModel model;
    CliProgram cli;
};

} // namespace winnow
