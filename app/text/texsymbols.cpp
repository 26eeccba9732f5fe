#include "app/text/texsymbols.h"

#include <QHash>

namespace winnow {

namespace {

// Pairs of command and character.
constexpr char16_t letters[] =
    u"alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
    u"varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ "
    u"upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π "
    u"Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π "
    u"varSigma Σ varPhi Φ varPsi Ψ varOmega Ω Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν "
    u"Rho Ρ Tau Τ Chi Χ imath ı jmath ȷ";

constexpr char16_t ordinary[] =
    u"ell ℓ hbar ℏ hslash ℏ infty ∞ partial ∂ nabla ∇ aleph ℵ beth ℶ gimel ℷ daleth ℸ Re ℜ Im ℑ wp ℘ "
    u"emptyset ∅ "
    u"varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ triangle △ "
    u"square □ Box □ blacksquare ■ Diamond ◇ diamondsuit ♢ heartsuit ♡ spadesuit ♠ clubsuit ♣ flat ♭ natural "
    u"♮ "
    u"sharp ♯ prime ′ backprime ‵ degree ° deg ° circledast ⊛ checkmark ✓ maltese ✠ dag † dagger † ddag ‡ "
    u"ddagger ‡ S § P ¶ copyright © pounds £ yen ¥ AA Å mho ℧ complement ∁ eth ð surd √ therefore ∴ because "
    u"∵ "
    u"ldots … dots … dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso … cdots ⋯ vdots ⋮ ddots ⋱ bigstar ★ blacktriangle "
    u"▲ "
    u"blacktriangledown ▼ lozenge ◊ blacklozenge ⧫ Finv Ⅎ Game ⅁ Bbbk 𝕜 sun ☉ astrosun ☉ earth ⊕ Earth ♁ "
    u"arcsec ″ arcmin ′ micro µ ohm Ω celsius ℃ backslash \\ textbackslash \\ _ _ # # % % & & $ $ vert | "
    u"Vert ‖ "
    u"| ‖ female ♀ male ♂ varheartsuit ♥ N ℕ Z ℤ R ℝ Q ℚ C ℂ R ℝ hdots … lightning ↯ Angstrom Å "
    u"sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁ "
    u"bigwedge ⋀ bigodot ⨀ bigotimes ⨂ bigoplus ⨁ biguplus ⨄ smallint ∫";

constexpr char16_t binary[] =
    u"pm ± mp ∓ times × div ÷ cdot · centerdot · bullet • ast ∗ star ⋆ circ ∘ oplus ⊕ ominus ⊖ otimes ⊗ "
    u"oslash ⊘ odot ⊙ cup ∪ cap ∩ Cup ⋓ Cap ⋒ uplus ⊎ sqcup ⊔ sqcap ⊓ vee ∨ lor ∨ wedge ∧ land ∧ barwedge ⊼ "
    u"veebar ⊻ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿ diamond ⋄ bigcirc ◯ bigtriangleup △ bigtriangledown ▽ "
    u"triangleleft ◁ triangleright ▷ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ "
    u"ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ curlyvee ⋎ curlywedge ⋏ intercal ⊺ dotplus ∔ "
    u"divideontimes ⋇ bmod mod circledcirc ⊚ circleddash ⊝ odiv ⨸ oast ⊛";

constexpr char16_t relations[] =
    u"le ≤ leq ≤ ge ≥ geq ≥ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ lll ⋘ ggg ⋙ "
    u"equiv ≡ sim ∼ simeq ≃ approx ≈ approxeq ≊ cong ≅ asymp ≍ doteq ≐ propto ∝ varpropto ∝ prec ≺ succ ≻ "
    u"preceq ⪯ succeq ⪰ precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ preccurlyeq ≼ succcurlyeq ≽ lesssim ≲ "
    u"gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ eqsim ≂ in ∈ ni ∋ notin ∉ owns ∋ subset ⊂ "
    u"supset ⊃ subseteq ⊆ supseteq ⊇ subseteqq ⫅ supseteqq ⫆ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ "
    u"sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ perp ⊥ parallel ∥ nparallel ∦ vdash ⊢ dashv ⊣ models ⊨ "
    u"vDash ⊨ Vdash ⊩ nvdash ⊬ nvDash ⊭ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ between ≬ pitchfork ⋔ triangleq ≜ "
    u"coloneqq ≔ coloneq ≔ eqqcolon ≕ eqcolon ≕ Coloneqq ⩴ defeq ≝ doteqdot ≑ risingdotseq ≓ nless ≮ ngtr ≯ "
    u"nleq ≰ ngeq ≱ nsim ≁ ncong ≇ to → gets ← rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ "
    u"Leftarrow ⇐ Leftrightarrow ⇔ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ "
    u"Longleftarrow ⟸ Longleftrightarrow ⟺ iff ⟺ implies ⟹ impliedby ⟸ mapsto ↦ longmapsto ⟼ uparrow ↑ "
    u"downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ "
    u"hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ "
    u"rightleftharpoons ⇌ leftrightharpoons ⇋ rightrightarrows ⇉ leftleftarrows ⇇ rightleftarrows ⇄ "
    u"leftrightarrows ⇆ twoheadrightarrow ↠ rightarrowtail ↣ rightsquigarrow ⇝ leadsto ⇝ multimap ⊸ "
    u"nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ dashrightarrow ⇢ circlearrowleft ↺ circlearrowright ↻ "
    u"curvearrowright ↷ curvearrowleft ↶ upharpoonright ↾ restriction ↾ vartriangleleft ⊲ vartriangleright ⊳ "
    u"trianglelefteq ⊴ trianglerighteq ⊵ Subset ⋐ Supset ⋑ backsim ∽ thicksim ∼ thickapprox ≈ gneq ⪈ lneq ⪇ "
    u"gneqq ≩ lneqq ≨ precneqq ⪵ nprec ⊀ nsucc ⊁ vcentcolon : mid ∣ nmid ∤";

constexpr char16_t opening[] =
    u"{ { lbrace { langle ⟨ lceil ⌈ lfloor ⌊ lbrack [ lvert | lVert ‖ llbracket ⟦ lgroup ⟮ ulcorner ⌜";
constexpr char16_t closing[] =
    u"} } rbrace } rangle ⟩ rceil ⌉ rfloor ⌋ rbrack ] rvert | rVert ‖ rrbracket ⟧ rgroup ⟯ urcorner ⌝";
constexpr char16_t punctuation[] = u"colon : ldotp . cdotp ·";

constexpr char16_t functions[] =
    u"arccos arcsin arctan arg argmax argmin cos cosh cot coth csc det dim exp gcd hom inf injlim ker lg lim "
    u"liminf limsup ln log max min Pr projlim sec sin sinh sup tan tanh Tr tr rank diag sgn sign supp Var "
    u"Cov "
    u"erf erfc Hom End Aut Gal Spec Ext Tor Ind Res Vol vol conv poly polylog softmax KL";

constexpr char16_t textSymbols[] =
    u"dots … ldots … textellipsis … textendash – textemdash — textasciitilde ~ textasciicircum ^ "
    u"textbackslash \\ "
    u"textbar | textless < textgreater > textbraceleft { textbraceright } textunderscore _ textquoteleft ‘ "
    u"textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' quotesinglbase ‚ "
    u"quotedblbase „ guillemotleft « guillemotright » textregistered ® texttrademark ™ textcopyright © "
    u"textdegree ° textmu µ textmicro µ texteuro € euro € textsection § textparagraph ¶ textdagger † "
    u"textdaggerdbl ‡ textbullet • textperiodcentered · textpm ± texttimes × textohm Ω textcelsius ℃ "
    u"textalpha α textbeta β textgamma γ textdelta δ textordfeminine ª textordmasculine º textonehalf ½ "
    u"textrightarrow → textleftarrow ← textvisiblespace ␣ textdollar $ textsterling £ slash / lq ‘ rq ’ "
    u"TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX textexclamdown ¡ textquestiondown ¿ "
    u"% % & & # # _ _ $ $ { { } }";

constexpr char16_t specialLetters[] = u"ss ß SS ẞ o ø O Ø l ł L Ł aa å AA Å ae æ AE Æ oe œ OE Œ i ı j ȷ dh ð "
                                      u"DH Ð dj đ DJ Đ ng ŋ NG Ŋ th þ TH Þ";

void add(QHash<QString, FormulaNode> &table, QStringView list, FormulaKind kind) {
    const auto words = list.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        table.insert(words[i].toString(), {kind, words[i + 1].toString(), {}});
}

QHash<QString, FormulaNode> mathSymbols() {
    QHash<QString, FormulaNode> table;
    add(table, letters, FormulaKind::Letters);
    add(table, ordinary, FormulaKind::Symbol);
    add(table, binary, FormulaKind::Binary);
    add(table, relations, FormulaKind::Relation);
    add(table, opening, FormulaKind::Opening);
    add(table, closing, FormulaKind::Closing);
    add(table, punctuation, FormulaKind::Punctuation);
    for (const QStringView name : QStringView(functions).split(u' ', Qt::SkipEmptyParts))
        table.insert(name.toString(), {FormulaKind::Function, name.toString(), {}});
    return table;
}

QHash<QString, QString> pairs(QStringView list) {
    QHash<QString, FormulaNode> table;
    add(table, list, FormulaKind::Symbol);
    QHash<QString, QString> texts;
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        texts.insert(it.key(), it->text);
    return texts;
}

const QHash<QString, QString> &specialLetterTable() {
    static const QHash<QString, QString> table = pairs(specialLetters);
    return table;
}

} // namespace

std::optional<FormulaNode> texMathSymbol(QStringView command) {
    static const QHash<QString, FormulaNode> table = mathSymbols();
    const auto found = table.constFind(command.toString());
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> texTextSymbol(QStringView command) {
    static const QHash<QString, QString> table = pairs(textSymbols);
    const QString key = command.toString();
    if (const auto letter = specialLetterTable().constFind(key); letter != specialLetterTable().cend())
        return *letter;
    const auto found = table.constFind(key);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

bool doesTexSymbolEatBlanks(QStringView command) {
    static const QStringList joined{QStringLiteral("textdegree"),    QStringLiteral("textmu"),
                                    QStringLiteral("textmicro"),     QStringLiteral("textgreater"),
                                    QStringLiteral("textless"),      QStringLiteral("textendash"),
                                    QStringLiteral("textemdash"),    QStringLiteral("textquoteright"),
                                    QStringLiteral("textquoteleft"), QStringLiteral("textquotedblleft")};
    const QString key = command.toString();
    return specialLetterTable().contains(key) || joined.contains(key);
}

} // namespace winnow
