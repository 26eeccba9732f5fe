#include "ui/criteria/reading/readingwords.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct ReadingWordsTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::ReadingPanel)
};

} // namespace

QString partKindName(ReadPart::Kind kind) {
    switch (kind) {
    case ReadPart::Kind::Topic:
        return ReadingWordsTr::tr("topic");
    case ReadPart::Kind::Wish:
        return ReadingWordsTr::tr("wanted");
    case ReadPart::Kind::WeakWish:
        return ReadingWordsTr::tr("nice to have");
    case ReadPart::Kind::Exclusion:
        return ReadingWordsTr::tr("not wanted");
    case ReadPart::Kind::Keyword:
        return ReadingWordsTr::tr("keyword");
    case ReadPart::Kind::ExcludedKeyword:
        return ReadingWordsTr::tr("unwanted keyword");
    case ReadPart::Kind::Application:
        return ReadingWordsTr::tr("application keyword");
    case ReadPart::Kind::Author:
        return ReadingWordsTr::tr("author");
    case ReadPart::Kind::LeftOut:
        break;
    }
    return ReadingWordsTr::tr("ignored");
}

QString leftOutReason(ReadPart::Reason reason) {
    switch (reason) {
    case ReadPart::Reason::Heading:
        return ReadingWordsTr::tr("heading");
    case ReadPart::Reason::Introduction:
        return ReadingWordsTr::tr("introduction");
    case ReadPart::Reason::Output:
        return ReadingWordsTr::tr("answer format");
    case ReadPart::Reason::Rubric:
        return ReadingWordsTr::tr("scoring scale");
    case ReadPart::Reason::Example:
        return ReadingWordsTr::tr("example");
    case ReadPart::Reason::Condition:
        return ReadingWordsTr::tr("condition");
    case ReadPart::Reason::Remark:
        return ReadingWordsTr::tr("remark");
    case ReadPart::Reason::PaperList:
        return ReadingWordsTr::tr("place for the papers");
    case ReadPart::Reason::None:
        break;
    }
    return ReadingWordsTr::tr("not understood");
}

QString nothingReadSentence() {
    return ReadingWordsTr::tr("No topics were found. Number your topics – “1. Your topic” – and list below "
                              "each what is “Relevant:” and what is “Irrelevant:”.");
}

} // namespace winnow
