#include "ui/criteria/reading/readingwords.h"

#include "ui/criteria/reading/readingpanel.h"

namespace winnow {

QString partKindName(ReadPart::Kind kind) {
    switch (kind) {
    case ReadPart::Kind::Topic:
        return ReadingPanel::tr("topic");
    case ReadPart::Kind::Wish:
        return ReadingPanel::tr("wanted");
    case ReadPart::Kind::WeakWish:
        return ReadingPanel::tr("nice to have");
    case ReadPart::Kind::Exclusion:
        return ReadingPanel::tr("not wanted");
    case ReadPart::Kind::Keyword:
        return ReadingPanel::tr("keyword");
    case ReadPart::Kind::ExcludedKeyword:
        return ReadingPanel::tr("unwanted keyword");
    case ReadPart::Kind::Application:
        return ReadingPanel::tr("application keyword");
    case ReadPart::Kind::Author:
        return ReadingPanel::tr("author");
    case ReadPart::Kind::LeftOut:
        break;
    }
    return ReadingPanel::tr("ignored");
}

QString leftOutReason(ReadPart::Reason reason) {
    switch (reason) {
    case ReadPart::Reason::Heading:
        return ReadingPanel::tr("heading");
    case ReadPart::Reason::Introduction:
        return ReadingPanel::tr("introduction");
    case ReadPart::Reason::Output:
        return ReadingPanel::tr("answer format");
    case ReadPart::Reason::Rubric:
        return ReadingPanel::tr("scoring scale");
    case ReadPart::Reason::Example:
        return ReadingPanel::tr("example");
    case ReadPart::Reason::Condition:
        return ReadingPanel::tr("condition");
    case ReadPart::Reason::Remark:
        return ReadingPanel::tr("remark");
    case ReadPart::Reason::PaperList:
        return ReadingPanel::tr("place for the papers");
    case ReadPart::Reason::None:
        break;
    }
    return ReadingPanel::tr("not understood");
}

QString nothingReadSentence() {
    return ReadingPanel::tr("No topics were found. Number your topics – “1. Your topic” – and list below "
                            "each what is “Relevant:” and what is “Irrelevant:”.");
}

} // namespace winnow
