// SPDX-License-Identifier: Apache-2.0
// The HTML report, section by section.
#include "checks/guidance/comparison_words.h"
#include "checks/guidance/known_words.h"
#include "checks/guidance/punctuation.h"
#include "checks/report/collection_words.h"
#include "checks/report/embedded_bundle.h"
#include "checks/report/evidence_words.h"
#include "checks/report/html_parts.h"
#include "checks/report/report_id.h"
#include "checks/report/report_language.h"
#include "checks/report/report_words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr Reader kReaders[] = {Reader::User, Reader::Helpdesk, Reader::Administrator};

/// Everything that the sections need.
struct Page
{
    HtmlWriter &writer;
    const SessionResult &result;
    const ReportOptions &options;
    QByteArray bundle;
    QString id;
};

QList<AttributeValue> classed(const QString &name)
{
    return {{Attribute::Class, name}};
}

/// "K7PX-M2QD: the server's certificate has expired."
QString documentTitle(const Page &page)
{
    return Report::tr("AOVPN Doctor report %1").arg(page.id) + colon() +
           plainText(verdictSentence(page.result));
}

void writeHead(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto head = writer.element(Tag::Head);
    writer.empty(Tag::Meta, {{Attribute::Charset, u"utf-8"_s}});
    writer.line();
    writer.empty(Tag::Meta, {{Attribute::HttpEquiv, u"Content-Security-Policy"_s},
                             {Attribute::Content,
                              u"default-src 'none'; style-src '"_s + HtmlWriter::styleSheetHash() +
                                  u"'; img-src data:; base-uri 'none'; form-action 'none'"_s}});
    writer.line();
    const std::pair<QString, QString> metas[] = {
        {u"viewport"_s, u"width=device-width, initial-scale=1"_s},
        {u"color-scheme"_s, u"light dark"_s},
        {u"referrer"_s, u"no-referrer"_s},
        {u"generator"_s, page.result.tool.name + u' ' + page.result.tool.version},
    };
    for (const auto &[name, content] : metas) {
        writer.empty(Tag::Meta, {{Attribute::Name, name}, {Attribute::Content, content}});
        writer.line();
    }
    writer.leaf(Tag::Title, documentTitle(page));
    writer.line();
    writer.styleSheet();
    writer.line();
}

/// A term and its description; the description is written by @p describe.
template <typename F> void writeFact(HtmlWriter &writer, const QString &term, F describe)
{
    const auto pair = writer.element(Tag::Div);
    writer.leaf(Tag::Dt, term);
    const auto description = writer.element(Tag::Dd);
    describe();
}

void writeForeignFact(HtmlWriter &writer, const QString &term, const QString &value)
{
    if (!value.isEmpty()) {
        writeFact(writer, term, [&] { writer.value(value); });
    }
}

void writeOwnFact(HtmlWriter &writer, const QString &term, const QString &text)
{
    if (!text.isEmpty()) {
        writeFact(writer, term, [&] { writer.text(text); });
    }
}

/// @p replacedBefore: what is reported on was shared before, and read back.
QString privacyText(const QString &level, bool replacedBefore)
{
    if (level == u"full"_s) {
        return replacedBefore
                   ? Report::tr("full: nothing was replaced beyond what was replaced before")
                   : Report::tr("full: nothing was replaced");
    }
    if (level == u"ticket"_s) {
        return Report::tr("ticket: personal names and private addresses were replaced");
    }
    if (level == u"public"_s) {
        return Report::tr("public: names, addresses and certificates were replaced");
    }
    return level;
}

void writeBanner(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto header = writer.element(Tag::Header);
    {
        const auto brand = writer.element(Tag::P, classed(u"brand"_s));
        writer.leaf(Tag::Strong, u"AOVPN Doctor"_s);
        writer.text(u" "_s);
        writer.leaf(Tag::Span, Report::tr("Report %1").arg(page.id), classed(u"id"_s));
    }
    const auto facts = writer.element(Tag::Dl, classed(u"stamp"_s));
    const auto label = [](const QString &text) { return (text + colon()).trimmed(); };
    writeFact(writer, label(Report::tr("Taken")), [&] {
        const QDateTime &time = page.result.takenAtUtc;
        if (!time.isValid()) {
            writer.text(utcText(time));
            return;
        }
        writer.leaf(Tag::Time, utcText(time),
                    {{Attribute::DateTime, time.toUTC().toString(Qt::ISODate)}});
        const QString local = localText(time, page.options.localZone);
        if (!local.isEmpty()) {
            writer.text(comma() + Report::tr("local time %1").arg(local));
        }
    });
    writeOwnFact(writer, label(Report::tr("Privacy level")),
                 privacyText(page.options.privacy, !page.result.redactions.isEmpty()));
    writeOwnFact(writer, label(Report::tr("Language")), languageName(page.options.locale));
}

void writeContact(Page &page)
{
    HtmlWriter &writer = page.writer;
    const HelpdeskContact &contact = page.result.policy.helpdesk;
    if (contact == HelpdeskContact{}) {
        return;
    }
    const auto section = writer.element(Tag::Div, classed(u"contact"_s));
    writer.leaf(Tag::H2, Report::tr("Your helpdesk"));
    const auto facts = writer.element(Tag::Dl, classed(u"facts"_s));
    writeForeignFact(writer, Report::tr("Name"), contact.name);
    writeForeignFact(writer, Report::tr("Telephone"), contact.phone);
    writeForeignFact(writer, Report::tr("E-mail"), contact.email);
    if (!contact.portal.isEmpty()) {
        writeFact(writer, Report::tr("Portal"), [&] { writer.link(contact.portal); });
    }
}

void writeVerdict(Page &page)
{
    HtmlWriter &writer = page.writer;
    const SessionResult &result = page.result;
    const Mark mark = verdictMark(result);
    const auto section =
        writer.element(Tag::Section, {{Attribute::Class, u"verdict "_s + markClass(mark)},
                                      {Attribute::AriaLabelledBy, u"verdict"_s}});
    {
        const auto headline = writer.element(Tag::Div, classed(u"headline"_s));
        writeIcon(writer, mark);
        writePassage(writer, Tag::H1, verdictSentence(result), {{Attribute::Id, u"verdict"_s}});
    }
    const JudgedFinding *finding = isUnexplained(result) ? nullptr : leadingFinding(result);
    const GuidanceEntry *entry = finding ? guidanceFor(result, *finding) : nullptr;
    if (entry) {
        writePassage(writer, Tag::P,
                     passage(adviceFor(*entry, page.options.reader).meaning, finding->values),
                     classed(u"meaning"_s));
    }
    if (result.verdict != Verdict::Problem) {
        writer.leaf(Tag::P,
                    scopeText(result) + sentenceGap() +
                        Report::tr("What was not tested, and why, is listed below."),
                    classed(u"meaning"_s));
    }
    const Passage symptom = symptomSentence(result);
    if (needsAction(result) || !symptom.isEmpty()) {
        const auto facts = writer.element(Tag::Dl, classed(u"answers"_s));
        if (needsAction(result)) {
            writeOwnFact(writer, Report::tr("Who acts"), ownerText(result.cause->owner));
            writeOwnFact(writer, Report::tr("How sure"), confidenceText(result.cause->confidence));
        }
        if (!symptom.isEmpty()) {
            writeFact(writer, symptomLabel(result), [&] { writePassage(writer, symptom); });
        }
    }
    const QList<Passage> steps = whatToDo(result, page.options.reader);
    if (!steps.isEmpty()) {
        const auto todo = writer.element(Tag::Div, classed(u"todo"_s));
        writer.leaf(Tag::H2, Report::tr("What to do"));
        writeSteps(writer, steps);
    }
    writeContact(page);
}

/// A cell; several passages below each other.
void writePassages(HtmlWriter &writer, const QList<Passage> &passages,
                   const QList<AttributeValue> &attributes)
{
    if (passages.size() == 1) {
        writePassage(writer, Tag::Td, passages.first(), attributes);
        return;
    }
    const auto cell = writer.element(Tag::Td, attributes);
    for (const Passage &one : passages) {
        writePassage(writer, Tag::P, one);
    }
}

struct Column
{
    QString title;
    QList<Passage> (*of)(const CandidateRow &);
};

/// The columns in which at least one of @p rows says something.
QList<Column> candidateColumns(const QList<CandidateRow> &rows)
{
    const QList<Column> all = {
        {Report::tr("Cause"), [](const CandidateRow &row) { return QList<Passage>({row.title}); }},
        {Report::tr("Who acts"),
         [](const CandidateRow &row) { return QList<Passage>({ownWords(row.owner)}); }},
        {Report::tr("How sure"),
         [](const CandidateRow &row) { return QList<Passage>({ownWords(row.confidence)}); }},
        {Report::tr("Evidence for it"), [](const CandidateRow &row) { return row.speaksFor; }},
        {Report::tr("Evidence against it"),
         [](const CandidateRow &row) { return row.speaksAgainst; }},
        {Report::tr("Windows errors"),
         [](const CandidateRow &row) {
             return row.codes.isEmpty() ? QList<Passage>{}
                                        : QList<Passage>({foreignValue(row.codes.join(comma()))});
         }},
    };
    QList<Column> columns;
    std::copy_if(all.begin(), all.end(), std::back_inserter(columns), [&](const Column &column) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const CandidateRow &row) { return !column.of(row).isEmpty(); });
    });
    return columns;
}

/// The causes that come into question, when there is more than one.
void writeCandidates(Page &page)
{
    const QList<CandidateRow> rows = candidateRows(page.result);
    const QStringList answers = answerTexts(page.result);
    const QString question = questionText(page.result);
    if (rows.size() < 2 && answers.isEmpty()) {
        return;
    }
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"causes"_s}});
    writer.leaf(Tag::H2, Report::tr("Possible causes"), {{Attribute::Id, u"causes"_s}});
    const auto facts = [&](const QString &label, const QString &text) {
        const auto paragraph = writer.element(Tag::P);
        writer.leaf(Tag::Strong, label + colon());
        writer.text(text);
    };
    for (const QString &answer : answers) {
        facts(Report::tr("Answered"), answer);
    }
    if (!question.isEmpty()) {
        facts(Report::tr("Open question"), question);
    }
    if (rows.isEmpty()) {
        return;
    }
    const QList<Column> columns = candidateColumns(rows);
    const auto table =
        writer.element(Tag::Table, classed(u"candidates columns%1"_s.arg(columns.size())));
    writer.leaf(Tag::Caption, Report::tr("Most probable first"));
    {
        const auto head = writer.element(Tag::Thead);
        const auto row = writer.element(Tag::Tr);
        for (const Column &column : columns) {
            writer.leaf(Tag::Th, column.title, {{Attribute::Scope, u"col"_s}});
        }
    }
    const auto body = writer.element(Tag::Tbody);
    for (const CandidateRow &candidate : rows) {
        const auto row = writer.element(Tag::Tr);
        bool isFirst = true;
        for (const Column &column : columns) {
            if (isFirst) {
                writePassage(writer, Tag::Th, candidate.title, {{Attribute::Scope, u"row"_s}});
            } else {
                writePassages(writer, column.of(candidate),
                              columnLabel(column.title, columns.size()));
            }
            isFirst = false;
        }
    }
}

void writeWay(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"way"_s}});
    writer.leaf(Tag::H2, Report::tr("The way to your company"), {{Attribute::Id, u"way"_s}});
    writePath(writer, pathPicture(page.result));
}

void writeTicket(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"ticket"_s}});
    writer.leaf(Tag::H2, Report::tr("For the ticket"), {{Attribute::Id, u"ticket"_s}});
    writer.leaf(Tag::P, Report::tr("One click selects these lines; copy them into the ticket."),
                classed(u"hint"_s));
    const auto block = writer.element(Tag::Pre, classed(u"ticket"_s));
    bool isFirst = true;
    const QList<TicketLine> lines = ticketLines(page.result, page.options);
    for (const TicketLine &line : lines) {
        if (!isFirst) {
            writer.line();
        }
        isFirst = false;
        writer.text(line.label + colon());
        writePassage(writer, line.value);
    }
}

/// Documents have their names and headings in English, whatever the report's language is.
void writeSource(HtmlWriter &writer, const Source &source)
{
    const auto name = writer.element(Tag::Span, {{Attribute::Lang, u"en"_s}});
    writer.text(QString::fromUtf8(source.document));
    if (source.section && *source.section != '\0') {
        writer.text(u", "_s + QString::fromUtf8(source.section));
    }
}

void writeSources(HtmlWriter &writer, const GuidanceEntry &entry)
{
    const auto paragraph = writer.element(Tag::P, classed(u"source"_s));
    writer.text(Report::tr("Source") + colon());
    bool isFirst = true;
    for (const Source &source : entry.sources) {
        if (!source.document) {
            break;
        }
        if (!isFirst) {
            writer.text(semicolon());
        }
        isFirst = false;
        writeSource(writer, source);
    }
}

void writeAdvice(Page &page, const GuidanceEntry &entry, const JudgedFinding &finding)
{
    HtmlWriter &writer = page.writer;
    for (const Reader reader : kReaders) {
        const Advice &advice = adviceFor(entry, reader);
        QList<AttributeValue> attributes = classed(u"reader"_s);
        if (reader == page.options.reader) {
            attributes.append({Attribute::Open, u"open"_s});
        }
        const auto details = writer.element(Tag::Details, attributes);
        writer.leaf(Tag::Summary, readerText(reader));
        if (advice.meaning) {
            writePassage(writer, Tag::P, passage(advice.meaning, finding.values));
        }
        writeSteps(writer, passages(advice, finding.values, page.result.evidence.answers));
    }
    writeSources(writer, entry);
}

void writeFinding(Page &page, const JudgedFinding &finding)
{
    HtmlWriter &writer = page.writer;
    const bool isOwn = finding.consequenceOf.isEmpty();
    const Mark mark = isOwn ? markOf(finding.severity) : Mark::Waiting;
    const auto block = writer.element(
        Tag::Div, classed((isOwn ? u"finding "_s : u"finding consequence "_s) + markClass(mark)));
    {
        const auto heading = writer.element(Tag::H4);
        writeIcon(writer, mark);
        const auto words = writer.element(Tag::Span);
        writePassage(writer, titleOf(page.result, finding));
    }
    if (!isOwn) {
        writePassage(writer, Tag::P, waitsFor(page.result, finding.consequenceOf),
                     classed(u"waits"_s));
        return;
    }
    {
        const auto line = writer.element(Tag::P, classed(u"what"_s));
        writeMark(writer, mark);
        if (!finding.codes.isEmpty()) {
            writer.text(u" "_s + Report::tr("Windows error") + u" "_s);
            writer.value(finding.codes.join(comma()));
        }
        writer.text(u" "_s);
        const auto id = writer.element(Tag::Code);
        writer.value(finding.id);
    }
    if (const GuidanceEntry *entry = guidanceFor(page.result, finding)) {
        writeAdvice(page, *entry, finding);
    }
}

/// The most serious finding of a judged check; nullptr: passed.
const JudgedFinding *findingOf(const StageResult &stage, const CheckRun &run)
{
    const auto found =
        std::find_if(stage.findings.begin(), stage.findings.end(),
                     [&run](const JudgedFinding &finding) { return finding.check == run.id; });
    return found == stage.findings.end() ? nullptr : &*found;
}

void writeChecks(Page &page, const StageResult &stage)
{
    if (stage.checks.isEmpty()) {
        return;
    }
    HtmlWriter &writer = page.writer;
    const auto table = writer.element(Tag::Table, classed(u"checks"_s));
    writer.leaf(Tag::Caption, Report::tr("Checks"));
    {
        const auto head = writer.element(Tag::Thead);
        const auto row = writer.element(Tag::Tr);
        writer.leaf(Tag::Th, Report::tr("Check"), {{Attribute::Scope, u"col"_s}});
        writer.leaf(Tag::Th, Report::tr("Outcome"), {{Attribute::Scope, u"col"_s}});
    }
    const auto body = writer.element(Tag::Tbody);
    for (const CheckRun &run : stage.checks) {
        const auto row = writer.element(Tag::Tr);
        {
            const auto name = writer.element(Tag::Th, {{Attribute::Scope, u"row"_s}});
            writer.value(run.id);
        }
        const auto outcome = writer.element(Tag::Td);
        const JudgedFinding *finding = findingOf(stage, run);
        if (run.outcome == CheckOutcome::Judged && finding) {
            writePassage(writer, titleOf(page.result, *finding));
        } else {
            const bool hasReason = (run.outcome == CheckOutcome::Unknown ||
                                    run.outcome == CheckOutcome::NotApplicable) &&
                                   !run.reason.isEmpty();
            writer.text(hasReason ? reasonText(run.reason) : outcomeText(run.outcome));
        }
    }
}

void writeStage(Page &page, const StageResult &stage)
{
    HtmlWriter &writer = page.writer;
    const StageRow row = stageRow(page.result, stage);
    QList<AttributeValue> attributes = classed(u"stage"_s);
    if (row.mark == Mark::Problem || row.mark == Mark::Warning) {
        attributes.append({Attribute::Open, u"open"_s});
    }
    const auto details = writer.element(Tag::Details, attributes);
    {
        const auto summary = writer.element(Tag::Summary);
        writeIcon(writer, row.mark);
        {
            const auto name = writer.element(Tag::H3);
            writer.text(stageName(stage.id));
            writer.leaf(Tag::Span, colon() + markText(row.mark), classed(u"aside"_s));
        }
        writePassage(writer, Tag::Span, row.sentence, classed(u"sentence"_s));
        if (const auto duration = durationOf(page.result.evidence, stage.id)) {
            writer.leaf(Tag::Span, durationText(*duration, page.options.locale),
                        classed(u"duration"_s));
        }
    }
    const auto body = writer.element(Tag::Div, classed(u"body"_s));
    writer.leaf(Tag::P, stageQuestion(stage.id), classed(u"question"_s));
    for (const JudgedFinding &finding : stage.findings) {
        writeFinding(page, finding);
    }
    writeChecks(page, stage);
    const StageEvidence evidence = evidenceOf(page.result, stage.id);
    for (const EvidenceTable &table : evidence.tables) {
        writeTable(writer, table);
    }
    if (evidence.omitted > 0) {
        writer.leaf(Tag::P,
                    Report::tr("Further tables in the embedded bundle: %1").arg(evidence.omitted),
                    classed(u"more"_s));
    }
}

void writeStages(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"stages"_s}});
    writer.leaf(Tag::H2, Report::tr("What was checked"), {{Attribute::Id, u"stages"_s}});
    for (const StageResult &stage : page.result.stages) {
        writeStage(page, stage);
        writer.line();
    }
}

void writeNotTested(Page &page)
{
    const QList<NotTested> list = notTested(page.result);
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"untested"_s}});
    writer.leaf(Tag::H2, Report::tr("Not tested, and why"), {{Attribute::Id, u"untested"_s}});
    if (list.isEmpty()) {
        writer.leaf(Tag::P, Report::tr("Every check that applies was made."));
        return;
    }
    const auto items = writer.element(Tag::Dl, classed(u"facts"_s));
    for (const NotTested &one : list) {
        writeFact(writer, stageName(one.stage), [&] {
            writer.text(one.reason);
            if (!one.checks.isEmpty()) {
                writer.text(u" "_s);
                const auto ids = writer.element(Tag::Span, classed(u"ids"_s));
                writer.value(one.checks.join(u", "_s));
            }
        });
    }
}

void writeCommands(HtmlWriter &writer, const QString &where,
                   const QList<CollectionCommand> &commands)
{
    writer.leaf(Tag::H3, where);
    const auto facts = writer.element(Tag::Dl, classed(u"facts"_s));
    for (const CollectionCommand &one : commands) {
        writeFact(writer, one.purpose, [&] { writer.leaf(Tag::Code, one.command); });
    }
}

/// Where everything works and nobody complains there is nothing to collect.
void writeCollection(Page &page)
{
    if (page.result.verdict == Verdict::Ok && page.result.request.symptom.isEmpty() &&
        page.result.symptom.code.isEmpty()) {
        return;
    }
    HtmlWriter &writer = page.writer;
    const Evidence &evidence = page.result.evidence;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"support"_s}});
    writer.leaf(Tag::H2, Report::tr("Data for Microsoft support"), {{Attribute::Id, u"support"_s}});
    writer.leaf(Tag::P, Report::tr("If support asks for it, Microsoft's tool TSS records the "
                                   "problem while it is reproduced. AOVPN Doctor starts nothing."));
    {
        const auto facts = writer.element(Tag::Dl, classed(u"facts"_s));
        const QList<Prerequisite> needs = collectionPrerequisites(evidence);
        for (const Prerequisite &need : needs) {
            writeFact(writer, need.what, [&] {
                //: %1: "Yes", "No", before a sentence that says why
                writer.text(Report::tr("%1.").arg(readinessText(need.state)) + sentenceGap());
                writer.value(need.detail);
            });
        }
    }
    writeCommands(writer, Report::tr("On this computer"), clientCommands(evidence));
    writeCommands(writer, Report::tr("On the VPN server"), serverCommands());
    writer.leaf(Tag::H3, Report::tr("How to record"));
    {
        const auto list = writer.element(Tag::Ol);
        const QStringList lines = reproduceSteps();
        for (const QString &line : lines) {
            writer.leaf(Tag::Li, line);
        }
    }
    writer.leaf(Tag::P, recordingWarning());
    const auto facts = writer.element(Tag::Dl, classed(u"facts"_s));
    writeFact(writer, Report::tr("Already collected"),
              [&] { writer.value(archiveText(evidence)); });
}

void writePrivacy(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"privacy"_s}});
    writer.leaf(Tag::H2, Report::tr("Replaced for privacy"), {{Attribute::Id, u"privacy"_s}});
    if (page.result.redactions.isEmpty()) {
        writer.leaf(Tag::P, Report::tr("Nothing was replaced in this report."));
        return;
    }
    writer.leaf(Tag::P, Report::tr("These values were replaced before the report was written. The "
                                   "same value always has the same stand-in:"));
    {
        const auto list = writer.element(Tag::Ul);
        for (const QString &rule : page.result.redactions) {
            const auto item = writer.element(Tag::Li);
            const int count = page.options.replaced.value(rule);
            writer.text(count > 0
                            ? redactionText(rule) + colon() + page.options.locale.toString(count)
                            : redactionText(rule));
        }
    }
    writer.leaf(Tag::P,
                Report::tr("What they stand for is not in this file. Whoever made the report may "
                           "have kept a list of it."));
}

QString networkText(const Evidence &evidence)
{
    if (!evidence.routing) {
        return {};
    }
    QStringList kinds;
    for (const NetworkInterface &one : evidence.routing->interfaces) {
        if (one.up && one.kind != InterfaceKind::Loopback && !one.addresses.isEmpty()) {
            kinds.append(wordOf(one.kind));
        }
    }
    kinds.removeDuplicates();
    return kinds.join(comma());
}

/// By how much the clock here differs from the server's whose differs most.
QString clockText(const Page &page)
{
    std::optional<qint64> most;
    for (const ClockSample &one : page.result.evidence.network
                                      ? page.result.evidence.network->clocks
                                      : QList<ClockSample>{}) {
        const qint64 seconds = one.theirsUtc.secsTo(one.oursUtc);
        if (!most || std::abs(seconds) > std::abs(*most)) {
            most = seconds;
        }
    }
    if (!most) {
        return {};
    }
    const QString number = page.options.locale.toString(std::abs(*most));
    if (*most == 0) {
        return Report::tr("the same as the servers' clocks");
    }
    return *most > 0 ? Report::tr("%1 s ahead of a server's clock").arg(number)
                     : Report::tr("%1 s behind a server's clock").arg(number);
}

void writeEnvironment(Page &page)
{
    HtmlWriter &writer = page.writer;
    const SessionResult &result = page.result;
    const auto section =
        writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"environment"_s}});
    writer.leaf(Tag::H2, Report::tr("This computer and this program"),
                {{Attribute::Id, u"environment"_s}});
    const auto facts = writer.element(Tag::Dl, classed(u"facts"_s));
    if (result.evidence.system) {
        const SystemEvidence &system = *result.evidence.system;
        writeForeignFact(writer, Report::tr("System"),
                         system.version.isEmpty() ? system.os : system.version);
        writeForeignFact(writer, Report::tr("Computer"), system.computer);
        writeForeignFact(writer, Report::tr("User"), system.user);
        writeOwnFact(writer, Report::tr("Run as administrator"), wordOf(system.elevated));
    }
    writeOwnFact(writer, Report::tr("Network"), networkText(result.evidence));
    writeOwnFact(writer, Report::tr("Clock of this computer"), clockText(page));
    if (const Connection *connection = selectedConnection(result.evidence)) {
        writeForeignFact(writer, Report::tr("Proxy of the connection"),
                         connection->proxy.value_or(QString()));
    }
    writeForeignFact(writer, Report::tr("Examined"),
                     result.request.server.isEmpty() ? result.request.connectionName
                                                     : result.request.server);
    writeForeignFact(writer, Report::tr("Profile file"), result.request.profileFile);
    writeForeignFact(writer, Report::tr("Organisation"), result.policy.organisation);
    writeForeignFact(writer, Report::tr("Program"), result.tool.name + u' ' + result.tool.version);
    writeForeignFact(writer, Report::tr("Check catalogue"), result.tool.rules);
    const QMap<QString, Failure> &failures = result.evidence.failures;
    if (!failures.isEmpty()) {
        writeFact(writer, Report::tr("Could not be collected"), [&] {
            for (auto it = failures.cbegin(); it != failures.cend(); ++it) {
                const auto line = writer.element(Tag::P);
                writer.text(evidenceKindText(it.key()) + colon());
                writer.value(failureText(*it));
            }
        });
    }
}

void writeAllSources(Page &page)
{
    QSet<QString> seen;
    QList<Source> sources;
    for (const StageResult &stage : page.result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            const GuidanceEntry *entry = guidanceFor(finding.id);
            if (!entry) {
                continue;
            }
            for (const Source &source : entry->sources) {
                if (!source.document) {
                    break;
                }
                const QString key =
                    QString::fromUtf8(source.document) + u'\n' + QString::fromUtf8(source.section);
                if (!seen.contains(key)) {
                    seen.insert(key);
                    sources.append(source);
                }
            }
        }
    }
    HtmlWriter &writer = page.writer;
    const auto section = writer.element(Tag::Section, {{Attribute::AriaLabelledBy, u"sources"_s}});
    writer.leaf(Tag::H2, Report::tr("Sources of the guidance"), {{Attribute::Id, u"sources"_s}});
    if (sources.isEmpty()) {
        writer.leaf(Tag::P, Report::tr("No guidance was needed."));
        return;
    }
    const auto list = writer.element(Tag::Ul);
    for (const Source &source : std::as_const(sources)) {
        const auto item = writer.element(Tag::Li);
        writeSource(writer, source);
    }
}

void writeEnd(Page &page)
{
    HtmlWriter &writer = page.writer;
    const auto footer = writer.element(Tag::Footer);
    writer.leaf(Tag::P,
                Report::tr("This file also holds the collected data. Open it with AOVPN Doctor "
                           "to judge it again, in your language and with newer checks."));
    writer.line();
    writeEmbeddedBundle(writer, page.bundle);
}

} // namespace

QByteArray renderHtml(const SessionResult &result, const ReportOptions &options)
{
    const auto direction = [](const QLocale &locale) {
        return locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    };
    HtmlWriter writer;
    const QByteArray bundle = renderBundle(result);
    Page page{writer, result, options, bundle, reportId(bundle)};
    {
        const auto html = writer.element(Tag::Html, {{Attribute::Lang, languageTag(options.locale)},
                                                     {Attribute::Dir, direction(options.locale)}});
        writeHead(page);
        const auto body = writer.element(Tag::Body);
        writer.line();
        writeBanner(page);
        writer.line();
        {
            const auto main = writer.element(Tag::Main);
            constexpr void (*kSections[])(Page &) = {
                writeVerdict,   writeWay,        writeTicket,  writeCandidates,  writeStages,
                writeNotTested, writeCollection, writePrivacy, writeEnvironment, writeAllSources,
            };
            for (const auto section : kSections) {
                section(page);
                writer.line();
            }
        }
        writeEnd(page);
    }
    writer.line();
    return writer.html();
}

} // namespace aovpn
