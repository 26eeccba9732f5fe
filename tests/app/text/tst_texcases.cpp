#include "app/text/tex.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace texcasestest {

using namespace winnow;

// What names, titles and abstracts hold, one case a line.
class TestTexCases final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names() { check(); }
    void titles_data();
    void titles() { check(); }
    void signs_data();
    void signs() { check(); }
    void formulas_data();
    void formulas() { check(); }
    void structures_data();
    void structures() { check(); }
    void whatCantBeReadStays_data();
    void whatCantBeReadStays();
    void moneyIsNoFormula_data();
    void moneyIsNoFormula();
    void formulasAmongMoney_data();
    void formulasAmongMoney() { check(); }

private:
    static void columns() {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("plain");
    }
    static void row(const char *tex, const char *plain) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(plain);
    }
    static void check() {
        QFETCH(QString, tex);
        QTEST(texToPlain(tex), "plain");
    }
};

void TestTexCases::names_data() {
    columns();
    row(R"(Andr\'e Weil)", "André Weil");
    row(R"(Paul L\'{e}vy)", "Paul Lévy");
    row(R"(Ren{\'e} Thom)", "René Thom");
    row(R"(\'Elie Cartan)", "Élie Cartan");
    row(R"(Am\`elia Riera)", "Amèlia Riera");
    row(R"(Fran\c{c}ois Vi\`ete)", "François Viète");
    row(R"(Fran{\c c}oise)", "Françoise");
    row(R"(Kurt G\"odel)", "Kurt Gödel");
    row(R"(Erwin Schr{\"o}dinger)", "Erwin Schrödinger");
    row(R"(J\"{u}rgen Moser)", "Jürgen Moser");
    row(R"(Zo\"e Na\"ive)", "Zoë Naïve");
    row(R"(Na{\"\i}ve, Na\"{\i}ve, Na\"\i{}ve)", "Naïve, Naïve, Naïve");
    row(R"(Mart\'{\i}n, Mart\'in, Mart{\'\i}n)", "Martín, Martín, Martín");
    row(R"(Pe\~na, Mu\~{n}oz, Nu{\~n}ez)", "Peña, Muñoz, Nuñez");
    row(R"(Jo\~ao Concei\c{c}\~ao)", "João Conceição");
    row(R"(Ho\^{a}ng Ph\^u)", "Hoâng Phû");
    row(R"(Nguy\~{\^e}n)", "Nguyễn");
    row(R"(Erd\H{o}s, Erd\H os, Erd{\H o}s)", "Erdős, Erdős, Erdős");
    row(R"(Ji\v{r}\'{\i} Dvo\v r\'ak)", "Jiří Dvořák");
    row(R"(\v{C}ech, {\v C}ech, \v Cech)", "Čech, Čech, Čech");
    row(R"(Ne\v{s}et\v{r}il, \v{Z}i\v{z}ek)", "Nešetřil, Žižek");
    row(R"(G\"ul\c{s}en Ery\.{I}\u{g}it)", "Gülşen Eryİğit");
    row(R"(Wac\l{}aw Sierpi\'nski)", "Wacław Sierpiński");
    row(R"({\L}ojasiewicz, \L ojasiewicz, \L{}ojasiewicz)", "Łojasiewicz, Łojasiewicz, Łojasiewicz");
    row(R"(Micha\l\ Nowak)", "Michał Nowak");
    row(R"(Zaj\k{a}c, W\k eglarz)", "Zając, Węglarz");
    row(R"(Niels J{\o}rgensen, S\o{}ren, \O ystein)", "Niels Jørgensen, Søren, Øystein");
    row(R"(\AA se, {\AA}ngstr{\"o}m, \r{A}ke, H\aa kon)", "Åse, Ångström, Åke, Håkon");
    row(R"(L\ae ssoe, \OE uvre, C{\oe}ur)", "Læssoe, Œuvre, Cœur");
    row(R"(Wei\ss{}, Gro\ss mann, Stra{\ss}e)", "Weiß, Großmann, Straße");
    row(R"(Th\d{a}i, \d{S}il, \b{t}est)", "Thại, Ṣil, ṯest");
    row(R"(Ay\c{s}e Ko\c c)", "Ayşe Koç");
    row(R"(R\u{a}zvan \c{T}urcanu, Ro\c si)", "Răzvan Ţurcanu, Roşi");
    row(R"(Gintar\.{e} \v{S}im\.enas)", "Gintarė Šimėnas");
    row(R"(O'Neill, D'Angelo, d\'Alembert)", "O'Neill, D'Angelo, dÁlembert");
    row(R"(J.~R. Smith and A.~von~Berg)", "J. R. Smith and A. von Berg");
    row(R"(\'{A}lvaro \'{I}\~nigo \'{O}scar \'{U}rsula)", "Álvaro Íñigo Óscar Úrsula");
    row(R"(Bj\"ork Gu{\dh}mundsd\'ottir)", "Björk Guðmundsdóttir");
    row(R"(\DJ or\dj e, {\th}or)", "Đorđe, þor");
    row(R"(\\Ada Example)", "Ada Example");
    row(R"({van der} Berg)", "{van der} Berg");
}

void TestTexCases::titles_data() {
    columns();
    row(R"(\emph{In vivo} imaging)", "In vivo imaging");
    row(R"(\textit{E. coli} and \textbf{bold} claims)", "E. coli and bold claims");
    row(R"(\textsc{Winnow}: a tool)", "Winnow: a tool");
    row(R"(\texttt{snake\_case} in \textsf{Rust})", "snake_case in Rust");
    row(R"({\it A priori} bounds, {\em really})", "A priori bounds, really");
    row(R"({\bf Bold} and {\sc Caps} and {\tt code})", "Bold and Caps and code");
    row(R"(\textbf{nested \textit{twice \emph{thrice}}})", "nested twice thrice");
    row(R"(A\textsuperscript{2}B and H\textsubscript{2}O)", "A²B and H₂O");
    row(R"(10\textsuperscript{6} cells, \textsuperscript{13}C, 10\textsuperscript{-3})",
        "10⁶ cells, ¹³C, 10⁻³");
    row(R"(mAP\textsubscript{50:95}, $10\textsuperscript{6}$, $x\textsubscript{ij}$)",
        "mAP_(50:95), 10⁶, xᵢⱼ");
    row(R"(1 M$_\odot$, $M_{\odot}$, 2 R$_\oplus$, $10^6\,{\rm M}_\odot$)", "1 M⊙, M⊙, 2 R⊕, 10⁶ M⊙");
    row(R"(R\textsuperscript{\textregistered} Pro\texttrademark)", "R® Pro™");
    row(R"(A {GPU}-friendly {LLM}s study)", "A GPU-friendly LLMs study");
    row(R"(Mus{\'e}e and Mus{é}e)", "Musée and Musée");
    row(R"(``Why not?'' she asked)", "“Why not?” she asked");
    row(R"("Half-and-half'')", "\"Half-and-half\"");
    row(R"(`single' and rock 'n' roll)", "`single' and rock 'n' roll");
    row(R"(Human--AI teams --- a study -- part 2)", "Human–AI teams — a study – part 2");
    row(R"(pages 12--15, 1990--2000)", "pages 12–15, 1990–2000");
    row(R"(the flag --no-cache of a tool)", "the flag --no-cache of a tool");
    row(R"(a ----- line)", "a ----- line");
    row(R"(M$^3$Net, AR$^2$, H$_{2}$O, Trans${^2}$)", "M³Net, AR², H₂O, Trans²");
    row(R"(${C}^{3}$-GS and $\varphi$-Adapt)", "C³-GS and φ-Adapt");
    row(R"(Mobi-$\pi$ at 45$^{\circ}$)", "Mobi-π at 45°");
    row(R"($S$kill-based $Re$asoning)", "Skill-based Reasoning");
    row(R"($\alpha$-divergence and \(\beta\)-VAE)", "α-divergence and β-VAE");
    row(R"(From $\mathcal{O}(n^2)$ to $\mathcal{O}(n)$)", "From 𝒪(n²) to 𝒪(n)");
    row(R"(Learning on $\mathrm{SO}(3)$ and $\mathbb{S}^{d-1}$)", "Learning on SO(3) and 𝕊ᵈ⁻¹");
    row(R"($L^\infty$, $\ell_1$ and $\ell_p$ norms)", "L^∞, ℓ₁ and ℓₚ norms");
    row(R"($k$-NN, $\varepsilon$-greedy, top-$k$)", "k-NN, ε-greedy, top-k");
    row(R"(Spatial$\times$Temporal, $2\times$ faster)", "Spatial×Temporal, 2× faster");
    row(R"($\Lambda$CDM and $\sigma_8$)", "ΛCDM and σ₈");
    row(R"(a\footnote{A note.} b)", "a (A note.) b");
}

void TestTexCases::signs_data() {
    columns();
    row(R"(50\% of \$3 \& more)", "50% of $3 & more");
    row(R"(\#1 with a\_b and \{x\})", "#1 with a_b and {x}");
    row("between $5 and $10 a month", "between $5 and $10 a month");
    row("costs $0.50 to $1.20 per paper", "costs $0.50 to $1.20 per paper");
    row(R"(a \$5 budget of $n$ calls)", "a $5 budget of n calls");
    row("paid $20M, then US$3B", "paid $20M, then US$3B");
    row("https://example.org/~ada/a_b?x=1&y=2#z", "https://example.org/~ada/a_b?x=1&y=2#z");
    row(R"(\url{https://example.org/~ada/a_b})", "https://example.org/~ada/a_b");
    row(R"(\href{https://example.org/a_b}{our page})", "our page");
    row(R"(https://example.org/a\_b)", "https://example.org/a_b");
    row(R"(\ldots and so on\dots)", "… and so on…");
    row(R"(5~km, about~10, ~20, 3~$\mu$m)", "5~km, about 10, ~20, 3~μm");
    row(R"(25\textdegree C, 90\degree, 5\,\textmu m)", "25°C, 90°, 5 µm");
    row(R"(first\\second and a\newline b)", "first second and a b");
    row(R"(thin\,space, a\;b, a\:b, a\ b, a\!b)", "thin space, a b, a b, a b, ab");
    row(R"(hy\-phen\-ation and al\/most)", "hyphenation and almost");
    row(R"(\LaTeX{} and \TeX)", "LaTeX and TeX");
    row(R"(\textgreater 90\%, \textless 5, $>$3, $<$2)", ">90%, <5, >3, <2");
    row(R"(\texteuro 5, \pounds 3, \S 4, \copyright 2025)", "€ 5, £ 3, § 4, © 2025");
    row(R"(a\textemdash b\textendash c)", "a—b–c");
    row(R"(\alpha-helix, \beta{}-sheet, \mu{}g)", "α-helix, β-sheet, μg");
    row(R"(5 \times 3, 7 \pm 2, A \rightarrow B, \sim 10)", "5 × 3, 7 ± 2, A → B, ∼ 10");
    row(R"(x\textsuperscript{th} and \underline{so})", "xᵗʰ and so");
    row(R"(don\'t, it\'s, users\' data)", "don't, it's, users' data");
    row(R"(we show {\em this} and \emph{that}.)", "we show this and that.");
    row(R"(C\# and F\#)", "C# and F#");
}

void TestTexCases::formulas_data() {
    columns();
    row(R"($x^2+y^2=z^2$)", "x² + y² = z²");
    row(R"($x_{i+1}$, $x_{ij}$, $a^{n-1}$, $x_i^2$)", "xᵢ₊₁, xᵢⱼ, aⁿ⁻¹, xᵢ²");
    row(R"($f'(x)$, $f''$, $x'_i$)", "f′(x), f″, xᵢ′");
    row(R"($\mathbb{N}\subset\mathbb{Z}\subset\mathbb{Q}\subset\mathbb{R}\subset\mathbb{C}$)",
        "ℕ ⊂ ℤ ⊂ ℚ ⊂ ℝ ⊂ ℂ");
    row(R"($\mathcal{L}$, $\mathcal{H}$, $\mathscr{F}$, $\mathfrak{g}$)", "ℒ, ℋ, ℱ, 𝔤");
    row(R"($\mathbf{x}^\top\mathbf{y}$, $\boldsymbol{\theta}$)", "xᵀy, θ");
    row(R"($\mathrm{d}x$, $\mathrm{KL}(p\|q)$)", "dx, KL(p‖q)");
    row(R"($\text{if } x > 0$)", "if x > 0");
    row(R"($\operatorname{rank}(A)$, $\operatorname{tr} A$)", "rank(A), tr A");
    row(R"($\log n$, $\log(n)$, $\sin^2 x$, $\max_i x_i$)", "log n, log(n), sin² x, maxᵢ xᵢ");
    row(R"($\lim_{n\to\infty} a_n$)", "lim_(n→∞) aₙ");
    row(R"($\sum_{k=0}^{\infty} \frac{1}{k!}$)", "∑ₖ₌₀^∞ 1/(k!)");
    row(R"($\prod_{i<j}(x_i-x_j)$)", "∏_(i<j)(xᵢ − xⱼ)");
    row(R"($\int_0^1 f(x)\,dx$)", "∫₀¹f(x) dx");
    row(R"($\nabla f$, $\partial_t u$, $\Delta u = 0$)", "∇f, ∂ₜu, Δu = 0");
    row(R"($\forall x\,\exists y$)", "∀x ∃y");
    row(R"($A\cap B=\emptyset$, $A\cup B$, $A\setminus B$)", "A ∩ B = ∅, A ∪ B, A ∖ B");
    row(R"($x\mapsto f(x)$, $f\colon X\to Y$)", "x ↦ f(x), f: X → Y");
    row(R"($a\approx b$, $a\ll b$, $a\gtrsim b$, $a\propto b$)", "a ≈ b, a ≪ b, a ≳ b, a ∝ b");
    row(R"($\pm 1$, $-1$, $x=-1$, $a-b$)", "±1, −1, x = −1, a − b");
    row(R"($10^{-5}$, $10^5$, $1.5\times 10^{3}$)", "10⁻⁵, 10⁵, 1.5 × 10³");
    row(R"($95\%$, $\$5$, $\#P$)", "95%, $5, #P");
    row(R"($\hbar\omega$, $\ell^2$, $\aleph_0$, $\Re z$)", "ℏω, ℓ², ℵ₀, ℜz");
    row(R"($\hat{\theta}$, $\tilde{O}(n)$, $\bar{x}$, $\dot{x}$)", "θ̂, Õ(n), x̄, ẋ");
    row(R"($|x|$, $\|x\|_2$, $\lvert x\rvert$, $\lVert x\rVert$)", "|x|, ‖x‖₂, |x|, ‖x‖");
    row(R"($\langle x,y\rangle$, $\lfloor x\rfloor$, $\lceil x\rceil$)", "⟨x, y⟩, ⌊x⌋, ⌈x⌉");
    row(R"($\{1,\dots,n\}$, $(a,b]$)", "{1, …, n}, (a, b]");
    row(R"($p(y\mid x)$, $p(y|x)$)", "p(y ∣ x), p(y|x)");
    row(R"($x\in[0,1]^d$, $\mathbb{R}_{\geq 0}$)", "x ∈ [0,1]ᵈ, ℝ_(≥0)");
    row(R"($n \ge 3$ and $n\neq 4$, $a\not= b$)", "n ≥ 3 and n ≠ 4, a ≠ b");
    row(R"($\epsilon\to 0^+$, $\theta^{*}$, $A^{\dagger}$)", "ϵ → 0⁺, θ*, A†");
    row(R"($2^n$, $2^{\Omega(n)}$, $n^{O(1)}$)", "2ⁿ, 2^(Ω(n)), nᴼ⁽¹⁾");
}

void TestTexCases::structures_data() {
    columns();
    row(R"($\frac{1}{2}$, $\frac{a+b}{c}$, $\dfrac{x}{y}$, $\nicefrac{1}{3}$)", "1/2, (a + b)/c, x/y, 1/3");
    row(R"($\frac{1}{\sqrt{n}}$, $\frac{\partial f}{\partial x}$)", "1/√n, ∂f/∂x");
    row(R"($\sqrt{2}$, $\sqrt[3]{x}$, $\sqrt{a^2+b^2}$)", "√2, ³√x, √(a² + b²)");
    row(R"($\left(\frac{a}{b}\right)$, $\left[0,1\right)$, $\left.x\right|_0$)", "(a/b), [0,1), x|₀");
    row(R"($\left\{x \mid x>0\right\}$)", "{x ∣ x > 0}");
    row(R"($\bigl(x\bigr)$, $\Big|y\Big|$)", "(x), |y|");
    row(R"($\binom{n}{k}$)", "(n choose k)");
    row(R"($\overline{z}$, $\underline{x}$, $\widehat{AB}$)", "z̅, x̲, ÂB");
    row(R"($\overset{d}{\to}$, $\underset{x}{\min}\, f$)", "→ᵈ, minₓ f");
    row(R"($\xrightarrow{f}$)", "→ᶠ");
    row(R"($x_{\text{train}}$, $x_{\mathrm{max}}$, $\sigma_{\rm eff}$)", "xₜᵣₐᵢₙ, xₘₐₓ, σ_(eff)");
    row(R"(\begin{equation} a = b \end{equation})", "a = b");
    row(R"(\begin{align*} a &= b \\ c &= d \end{align*})", "a = b; c = d");
    row(R"(\[ E = mc^2 \])", "E = mc²");
    row(R"($$\sum_i x_i$$)", "∑ᵢxᵢ");
    row(R"($\begin{bmatrix} 1 & 0 \\ 0 & 1 \end{bmatrix}$)", "[1 0; 0 1]");
    row(R"($f(x)=\begin{cases} 1 & x>0 \\ 0 & x\le 0\end{cases}$)", "f(x) = {1 x > 0; 0 x ≤ 0");
    row(R"(\begin{itemize}\item one \item two\end{itemize})", "• one • two");
    row(R"($\argmax_\theta \mathbb{E}_{x\sim p}[f(x)]$)", "argmax_θ 𝔼_(x∼p)[f(x)]");
    row(R"($\mathbb{E}[X\,|\,Y]$, $\Pr[A]$, $\mathrm{Var}(X)$)", "𝔼[X | Y], Pr[A], Var(X)");
    row(R"($\ket{0}$, $\bra{1}$, $\langle\psi|\phi\rangle$)", "|0⟩, ⟨1|, ⟨ψ|ϕ⟩");
    row(R"($a \equiv b \pmod{n}$)", "a ≡ b (mod n)");
    row(R"($^{13}$C, ${}^{3}$He, $_2F_1$)", "¹³C, ³He, ₂F₁");
    row(R"($\ce{H2O}$ and \ce{CO2})", "H₂O and CO₂");
    row(R"(\ce{2H2 + O2 -> 2H2O}, \ce{SO4^2-}, \ce{Na+}, \ce{Ca(OH)2})",
        "2H₂ + O₂ → 2H₂O, SO₄²⁻, Na⁺, Ca(OH)₂");
    row(R"($\mathrm{H_2O}$, CO$_{2}$, Fe$^{3+}$)", "H₂O, CO₂, Fe³⁺");
    row(R"($5\,\mathrm{km\,s^{-1}}$, $3\ \mu\mathrm{m}$)", "5 km s⁻¹, 3 μm");
    row(R"($\sim$100, $\approx 3$, $\geq$5, $\le 2$)", "∼100, ≈3, ≥5, ≤2");
    row(R"($\mathbf{A}\mathbf{x}=\lambda\mathbf{x}$)", "Ax = λx");
}

void TestTexCases::whatCantBeReadStays_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {R"($\undefined{x}$)",
                             R"(our \mymodel outperforms)",
                             R"(\cite{smith2020} shows)",
                             R"(see \ref{fig:one})",
                             R"($x^{2$ is cut)",
                             R"($\frac{1}{$)",
                             R"($\left( x$)",
                             R"(\begin{tikzpicture} x \end{tikzpicture})",
                             R"(\textbf{open)",
                             R"({\em open)",
                             "100$ a month",
                             "a $ sign, b",
                             "$ 5",
                             "x_1, x_2 and y^2",
                             "{ braces } and [brackets]",
                             R"(C:\Users\ada)",
                             R"(the regex \d+\s*)",
                             "a~/.config file",
                             "2 * 3 * 4 = 24",
                             R"(ends with \)"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTexCases::whatCantBeReadStays() {
    QFETCH(QString, text);
    QCOMPARE(texToPlain(text), text);
}

void TestTexCases::moneyIsNoFormula_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"5$-10$ per hour",
                             "from 5$–10$ to 20$",
                             "5$/10$ a call",
                             "5$, 10$ or 20$",
                             "5$/month vs. 10$/month",
                             "$5 and $10",
                             "$10-$20 per hour",
                             "$5 < $10",
                             "$5 per hour (or 4$)",
                             "(in US$) or (in AU$)",
                             "US$) or (in AU$)",
                             "(US$/kWh) and (AU$/kWh)",
                             "US$, AU$ and CA$",
                             "the US$/AU$ rate",
                             "price ($), cost ($) and profit",
                             "in $/hour and $/token",
                             "$PATH/$HOME",
                             "$HOME and $PATH",
                             "$PATH:$HOME/bin",
                             "$MY_VAR or $OTHER_VAR",
                             "${HOME} and ${PATH}",
                             "${HOME}/${PATH}",
                             "${HOME}${PATH}",
                             "${HOME} and $PATH",
                             "$(SRC)/$(OBJ)"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

// As it stands in the table and in the details.
void TestTexCases::moneyIsNoFormula() {
    QFETCH(QString, text);
    QCOMPARE(texToPlain(text), text);
    QCOMPARE(texToHtml(text), text.toHtmlEscaped());
}

void TestTexCases::formulasAmongMoney_data() {
    columns();
    row("$5$, $x$ and $y$", "5, x and y");
    row("costs $5 for $n$ items", "costs $5 for n items");
    row("5$-10$ per hour for $n$ workers, $x_1$ of them", "5$-10$ per hour for n workers, x₁ of them");
    row("(in US$) or (in AU$) for $x_1$ and $x_2$", "(in US$) or (in AU$) for x₁ and x₂");
    row("$PATH/$HOME with $k$ entries", "$PATH/$HOME with k entries");
    row("from $(1.5$ to $3.1)$ and $[0$, $1)$", "from (1.5 to 3.1) and [0, 1)");
    row("$]0,1[$, $(0,1]$ and F$_1$/F$_2$", "]0,1[, (0,1] and F₁/F₂");
    row("Einstein$-$Gauss$-$Bonnet, $N-$body, Jy$/$beam", "Einstein−Gauss−Bonnet, N−body, Jy/beam");
    row(R"(5$\pm$1, 10$^6$, 3$\times$10$^4$, 2$x$2)", "5±1, 10⁶, 3×10⁴, 2x2");
    row("CA$^2$ and US$_x$ or AU$_y$", "CA² and USₓ or AU_y");
    row("${C}^{3}$-GS, ${cm}^{-2}$", "C³-GS, cm⁻²");
    row("$AP_{50}$ and $GAP^{3D}$", "AP₅₀ and GAP³ᴰ");
}

WINNOW_TEST(TestTexCases, winnow::NoApplication)

} // namespace texcasestest

#include "tst_texcases.moc"
