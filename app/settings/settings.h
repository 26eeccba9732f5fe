#pragma once

#include "app/model/digest.h"
#include "app/model/listing.h"
#include "app/model/score.h"
#include "app/settings/modelsettings.h"

#include <QStringList>

namespace winnow {

enum class Theme { System, Light, Dark };

// Whether and how Winnow learns the reader's taste from decisions.
struct LearnSettings {
    bool enabled = true;
    int halfLifeDays = 180; // after which a decision counts half; 0: all count equally
    // Which share of what the reader keeps a model must see, in percent: 95, 98 or 99; papers unlike these
    // are left out before. 0: it is asked about all papers.
    int prescreenRecall = 0;
    friend bool operator==(const LearnSettings &, const LearnSettings &) = default;
};

// Everything a user can set, as values. Keys, defaults and ranges are in one table in settingsstore.cpp.
struct Settings {
    QStringList categories; // followed; empty: first start
    ListingFilter filter;
    QString arxivUrl;             // base of the feeds
    bool fetchByItself = true;    // missed days, when Winnow starts and when a listing is due
    Scorer scorer = Scorer::None; // Builtin or Llm
    ModelSettings model;
    CutOffs cutOffs;
    bool digestByRank = false;      // otherwise by score
    bool digestByTopic = false;     // groups the papers of a day's digest
    bool digestFrontMatter = false; // digests begin with front matter
    LearnSettings learn;
    QStringList followedAuthors;
    int authorMatchScore = 20;
    bool labAloneWhenAway = true; // without the lab's server, papers are scored that others may have paid for
    QString digestFolder;         // where Export starts, and where runs without a window write
    Theme theme = Theme::System;
    QString language; // "" follows the system
    QStringList keys; // "Keep=S": the keys that differ from the defaults
    bool firstStartDone = false;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace winnow
