using HuanJie.Json;

namespace HuanJie.Tests.Json;

/// <summary>What is said of a bad rule book, whole: the file, the line, the place, the rule, what was found and what to write instead.</summary>
public sealed class BadBookTests
{
    private const string Kinds =
        "age-ceiling, age-floor, ballot-marks, ballots-recovered, born-on-or-after, candidate-margin, committee-size, cross-service, deadline, discipline-window, "
        + "due-exclusions, education-floor, exceptional-approval, households, incompatible-posts, kin-elected, mean-age-not-above-last-term, minority-member, no-kin, no-record, "
        + "not-registered-elsewhere, office-ends, one-head, one-shoulder, party-age, party-branch-committee, party-organisation-form, party-standing, pledge, political-rights, "
        + "proxies, recall-pass, recall-petition, recall-repeat, registration, representative-meeting, rerun-floor, seats-filled, share-at-least, supervision-body, "
        + "term, tie-revote, turnout, turnover-window, vacancy-tolerance, vote-roll-down, voter-qualification, win-threshold, woman-first, woman-member, "
        + "young-member";

    private const string FirstCitation = """{ "instrument": "测试规定", "article": "第一条", "inForceFrom": "2020-01-01" }""";

    private const string LastStart = "\"inForceFrom\": \"2020-01-01\" }, \"parameters\": { \"min\": 3, \"max\": 7";

    private const string OfTheAge = "$.ruleBook.rules[0].versions[0]";

    [Fact]
    public void The_book_is_sound() => Assert.Equal(2, HuanJieJson.RuleBooks.Read(BookDocuments.Sound).Rules.Count);

    [Theory]
    [InlineData("\"age-ceiling\"", "\"age-cieling\"", $"line 7, $.ruleBook.rules[0].kind: rule 't-age': 'age-cieling' is not a known kind of rule. Write one of {Kinds}; or give your own kind to RuleBookFormat.With.")]
    [InlineData("\"must\",\n        \"text\": { \"zh\": \"三", "\"may\",\n        \"text\": { \"zh\": \"三", "line 14, $.ruleBook.rules[1].severity: rule 't-size': 'may' is not known here. Write one of must, should.")]
    [InlineData("\"county\"", "\"town\"", "line 4, $.ruleBook.level: 'town' is not known here. Write one of nation, province, city, county.")]
    public void A_word_that_is_not_known(string old, string replacement, string problem) => Says(old, replacement, problem);

    [Theory]
    [InlineData("\"max\": 55", "\"max\": 55, \"least\": 5", $"line 10, {OfTheAge}.parameters.least: rule 't-age': 'least' is no parameter of the kind 'age-ceiling'. They are max, asOf, bornOnOrAfter; correct the name or take it out.")]
    [InlineData("\"max\": 55", "\"max\": 155", $"line 10, {OfTheAge}.parameters.max: rule 't-age': 155 is out of bounds. Write a whole number from 0 to 130.")]
    [InlineData("\"max\": 55", "\"max\": -1", $"line 10, {OfTheAge}.parameters.max: rule 't-age': -1 is out of bounds. Write a whole number from 0 to 130.")]
    [InlineData("\"max\": 55", "\"max\": \"55\"", $"line 10, {OfTheAge}.parameters.max: rule 't-age': Text stands here. Write a whole number from 0 to 130.")]
    [InlineData("\"max\": 55", "\"max\": [\"55\"]", $"line 10, {OfTheAge}.parameters.max: rule 't-age': A list stands here. Write a whole number from 0 to 130.")]
    [InlineData("\"max\": 55", "\"max\": true", $"line 10, {OfTheAge}.parameters.max: rule 't-age': true or false stands here. Write a whole number from 0 to 130.")]
    [InlineData("\"max\": 55", "\"max\": 55.5", $"line 10, {OfTheAge}.parameters: rule 't-age': A number that is not whole, or of more than 64 bits, stands at the parameter 'max'. Write a whole number; write a share as a text, such as '4/5'.")]
    [InlineData("\"max\": 55", "\"max\": {}", $"line 10, {OfTheAge}.parameters: rule 't-age': An object stands at the parameter 'max'. Write a whole number, true or false, a text, or a list of texts.")]
    [InlineData("\"max\": 55", "\"max\": [55]", $"line 10, {OfTheAge}.parameters: rule 't-age': A number stands in the list of the parameter 'max'. Write texts in it.")]
    [InlineData("\"max\": 55", "\"max\": 55, \"max\": 54", $"line 10, {OfTheAge}.parameters: rule 't-age': The parameter 'max' stands twice. Write it once.")]
    [InlineData("\"max\": 55", "\"max\": 55, \"asOf\": \"2020-08\"", $"line 10, {OfTheAge}.parameters.asOf: rule 't-age': '2020-08' is not a day. Write 'polling-day', or a day of the years 1900 to 2999 as yyyy-MM-dd, such as 2020-08-31.")]
    [InlineData("{ \"max\": 55 }", "55", $"line 10, {OfTheAge}.parameters: rule 't-age': A number stands here; an object of parameters is expected.")]
    [InlineData("{ \"max\": 55 }", "{}", $"line 10, {OfTheAge}.parameters: rule 't-age': The parameter 'max' of the kind 'age-ceiling' is missing. Write a whole number from 0 to 130.")]
    [InlineData(", \"parameters\": { \"max\": 55 }", "", $"line 10, {OfTheAge}.parameters: rule 't-age': The parameter 'max' of the kind 'age-ceiling' is missing. Write a whole number from 0 to 130.")]
    [InlineData("\"min\": 3, \"max\": 7", "\"min\": 7, \"max\": 3", "line 18, $.ruleBook.rules[1].versions[1].parameters: rule 't-size': The least is 7 and the greatest 3. Write a least that is not above the greatest; are the two swapped?")]
    public void A_parameter(string old, string replacement, string problem) => Says(old, replacement, problem);

    [Theory]
    [InlineData("share-at-least", "{ \"indicator\": \"women\", \"percent\": \"4/5%\" }", "percent: rule 't-age': '4/5%' is not a share from 0 to 1. Write a fraction such as '4/5', or a percentage such as '80%'.")]
    [InlineData("share-at-least", "{ \"indicator\": \"women\", \"percent\": \"+4/5\" }", "percent: rule 't-age': '+4/5' is not a share from 0 to 1. Write a fraction such as '4/5', or a percentage such as '80%'.")]
    [InlineData("share-at-least", "{ \"indicator\": \"women\", \"percent\": \"80\" }", "percent: rule 't-age': '80' is not a share from 0 to 1. Write a fraction such as '4/5', or a percentage such as '80%'.")]
    [InlineData("born-on-or-after", "{ \"date\": \"1967-02-29\" }", "date: rule 't-age': '1967-02-29' is not a day. Write a day of the years 1900 to 2999 as yyyy-MM-dd, such as 1967-01-01.")]
    [InlineData("education-floor", "{ \"min\": \"master\" }", "min: rule 't-age': 'master' is not known here. Write one of none, primary, junior-high, high-school, college, bachelor, postgraduate.")]
    [InlineData("no-record", "{ \"records\": [] }", "records: rule 't-age': The list is empty. Write a list of words in lower case, each once.")]
    [InlineData("no-record", "{ \"records\": [\"fine\", \"fine\"] }", "records: rule 't-age': A name stands twice. Write a list of words in lower case, each once.")]
    [InlineData("discipline-window", "{ \"windows\": [\"party-warning\"] }", "windows: rule 't-age': 'party-warning' is not a window. Write a list of kinds of record with months from 1 to 1200, each once, such as 'party-warning=12'.")]
    [InlineData("discipline-window", "{ \"windows\": [\"party-warning=6\", \"party-warning=12\"] }", "windows: rule 't-age': A kind of record stands twice. Write a list of kinds of record with months from 1 to 1200, each once, such as 'party-warning=12'.")]
    [InlineData("exceptional-approval", "{ \"authority\": \"\" }", "authority: rule 't-age': The text is empty. Write a text.")]
    public void A_parameter_of_each_other_shape(string kind, string parameters, string problem) => Assert.Equal(
        [$"county.json, line 10, {OfTheAge}.parameters.{problem}"],
        BookDocuments.ProblemsOf(BookDocuments.With(("age-ceiling", kind), ("{ \"max\": 55 }", parameters))));

    [Theory]
    [InlineData($"\"citation\": {FirstCitation}, ", "", $"line 10, {OfTheAge}: rule 't-age': 'citation' is missing. It is required; add it.")]
    [InlineData("\"article\": \"第一条\", ", "", $"line 10, {OfTheAge}.citation: rule 't-age': 'article' is missing. It is required; add it.")]
    [InlineData("\"article\": \"第一条\"", "\"article\": \" \"", $"line 10, {OfTheAge}.citation: rule 't-age': The citation names no article. Write it, such as 第六条, or the item of an instrument without articles.")]
    [InlineData("\"instrument\": \"测试规定\", \"article\": \"第一条\"", "\"instrument\": \"\", \"article\": \"第一条\"", $"line 10, {OfTheAge}.citation: rule 't-age': The citation names no instrument. Write its name and version, such as 村民委员会组织法(2018).")]
    [InlineData("\"第一条\", \"inForceFrom\": \"2020-01-01\"", "\"第一条\"", $"line 10, {OfTheAge}.citation: rule 't-age': 'inForceFrom' is missing. It is required; add it.")]
    [InlineData("\"2018-01-01\", \"inForceTo\": \"2019-12-31\"", "\"2019-12-31\", \"inForceTo\": \"2018-01-01\"", "line 17, $.ruleBook.rules[1].versions[0].citation: rule 't-size': The citation is in force from 2019-12-31 to 2018-01-01. The last day must not be before the first; are the two swapped?")]
    public void A_citation(string old, string replacement, string problem) => Says(old, replacement, problem);

    [Theory]
    [InlineData("\"inForceTo\": \"2019-12-31\"", "\"inForceTo\": \"2020-01-01\"", "Two versions are in force on 2020-01-01: 测试规定 第二条, 2018-01-01 to 2020-01-01, and 测试规定 第二条, from 2020-01-01. Write 'inForceTo' in the first, at the latest 2019-12-31.")]
    [InlineData(", \"inForceTo\": \"2019-12-31\"", "", "Two versions are in force on 2020-01-01: 测试规定 第二条, from 2018-01-01, and 测试规定 第二条, from 2020-01-01. Write 'inForceTo' in the first, at the latest 2019-12-31.")]
    [InlineData(LastStart, "\"inForceFrom\": \"2017-01-01\" }, \"parameters\": { \"min\": 3, \"max\": 7", "The version from 2017-01-01 stands after the one from 2018-01-01. Put versions in the order of their days.")]
    [InlineData(LastStart, "\"inForceFrom\": \"2018-01-01\" }, \"parameters\": { \"min\": 3, \"max\": 7", "Two versions begin on 2018-01-01: 测试规定 第二条, 2018-01-01 to 2019-12-31, and 测试规定 第二条, from 2018-01-01. Keep one, or give each days of its own.")]
    public void Versions_beside_each_other(string old, string replacement, string problem) =>
        Says(old, replacement, $"line 18, $.ruleBook.rules[1].versions[1].citation: rule 't-size': {problem}");

    [Theory]
    [InlineData("\"max\": 55", "\"max\": 55, \"asOf\": \"2020-08-31\", \"bornOnOrAfter\": \"1965-01-01\"", "At most 55 on 2020-08-31 is born on or after 1964-09-01, and the cut-off is 1965-01-01. The two must agree; correct one, or keep the cut-off alone with the kind 'born-on-or-after'.")]
    [InlineData("\"max\": 55", "\"max\": 55, \"bornOnOrAfter\": \"1965-01-01\"", "A birth cut-off stands beside an age on the polling day, which moves. Give 'asOf' a day, or take 'bornOnOrAfter' out.")]
    public void An_age_and_a_cut_off_that_disagree(string old, string replacement, string problem) => Says(old, replacement, $"line 10, {OfTheAge}.parameters: rule 't-age': {problem}");

    [Theory]
    [InlineData("\"t-size\"", "\"t-age\"", "line 14, $.ruleBook.rules[1].id: rule 't-age': The id stands twice in the book. Give each rule an id of its own.")]
    [InlineData("\"t-size\"", "\"T size\"", "line 14, $.ruleBook.rules[1].id: 'T size' is no id of a rule. Write words of lower-case ASCII letters and digits joined by hyphens, such as 'vc-woman-member'.")]
    [InlineData("\"t-size\"", "\"职数规定\"", "line 14, $.ruleBook.rules[1].id: The text of 4 characters is no id of a rule. Write words of lower-case ASCII letters and digits joined by hyphens, such as 'vc-woman-member'.")]
    [InlineData("\"t-size\"", "\"\"", "line 14, $.ruleBook.rules[1].id: The id is empty. Write words of lower-case ASCII letters and digits joined by hyphens, such as 'vc-woman-member'.")]
    [InlineData("\"made-up\"", "\"\"", "line 4, $.ruleBook.name: The name of the book is empty. Write words in lower case, such as 'zhejiang'.")]
    [InlineData("\"At most 55\"", "\"\"", "line 8, $.ruleBook.rules[0].text: rule 't-age': The text is empty in a language. Write one sentence in each.")]
    public void A_name_or_a_text(string old, string replacement, string problem) => Says(old, replacement, problem);

    [Fact]
    public void No_version_at_all() => Says(
        $$"""[{{"\n          "}}{ "citation": {{FirstCitation}}, "parameters": { "max": 55 } }{{"\n        "}}]""",
        "[]",
        "line 9, $.ruleBook.rules[0].versions: rule 't-age': There is no version. Write at least one, with its citation and its parameters.");

    [Theory]
    [InlineData("t-age", "replacement", "Its overrides go round in a circle: t-age → t-age. An override names a rule of an upper book; take one of these out.")]
    [InlineData("t-size", "stricter", "It overrides 't-size', which stands in the same book. Name a rule of an upper book, or take the override out.")]
    public void An_override_within_the_book(string rule, string how, string problem) => Says(
        "\"kind\": \"age-ceiling\", ",
        $$"""
        "kind": "age-ceiling", "overrides": [{ "rule": "{{rule}}", "how": "{{how}}" }], 
        """,
        $"line 7, $.ruleBook.rules[0].overrides[0]: rule 't-age': {problem}");

    [Fact]
    public void An_override_in_a_book_of_the_nation() => Assert.Equal(
        ["county.json, line 7, $.ruleBook.rules[0].overrides[0]: rule 't-age': It overrides 'vc-size', and no book is above the nation's. Name a rule of an upper book, or take the override out."],
        BookDocuments.ProblemsOf(BookDocuments.With(("\"county\"", "\"nation\""), ("\"age-ceiling\",", "\"age-ceiling\", \"overrides\": [{ \"rule\": \"vc-size\", \"how\": \"stricter\" }],"))));

    [Fact]
    public void One_person_as_secretary_and_director_as_a_condition_of_validity() => Assert.Equal(
        ["county.json, line 7, $.ruleBook.rules[0].severity: rule 't-age': The kind 'one-shoulder' is a target or a diagnostic and never a condition of validity. Write the severity 'should'."],
        BookDocuments.ProblemsOf(BookDocuments.With(("age-ceiling", "one-shoulder"), ("{ \"max\": 55 }", "{}"))));

    [Fact]
    public void Two_rules_of_the_book_that_nobody_can_keep_together() => Assert.Equal(
        ["county.json, line 13, $.ruleBook.rules[1].overrides: rule 't-size': It contradicts 't-age': from 2020-01-01 nobody can keep both. t-size (测试规定 第二条, from 2020-01-01): min = 60; t-age (测试规定 第一条, from 2020-01-01): max = 55. Correct one of them, or give them scopes or days that do not meet."],
        BookDocuments.ProblemsOf(BookDocuments.With(("committee-size", "age-floor"), ("\"min\": 3, \"max\": 5", "\"min\": 18"), ("\"min\": 3, \"max\": 7", "\"min\": 60"))));

    [Fact]
    public void Everything_at_once_in_the_order_of_the_document() => Assert.Equal(
        [
            $"county.json, line 7, $.ruleBook.rules[0].kind: rule 't-age': 'made-up-kind' is not a known kind of rule. Write one of {Kinds}; or give your own kind to RuleBookFormat.With.",
            "county.json, line 14, $.ruleBook.rules[1].id: rule 't-age': The id stands twice in the book. Give each rule an id of its own.",
            "county.json, line 17, $.ruleBook.rules[1].versions[0].parameters: rule 't-age': The parameter 'max' of the kind 'committee-size' is missing. Write a whole number from 0 to 99.",
            "county.json, line 18, $.ruleBook.rules[1].versions[1].citation: rule 't-age': Two versions are in force on 2019-12-31: 测试规定 第二条, 2018-01-01 to 2019-12-31, and 测试规定 第二条, from 2019-12-31. Write 'inForceTo' in the first, at the latest 2019-12-30.",
            "county.json, line 18, $.ruleBook.rules[1].versions[1].parameters.min: rule 't-age': -3 is out of bounds. Write a whole number from 0 to 99.",
        ],
        BookDocuments.ProblemsOf(BookDocuments.With(
            ("age-ceiling", "made-up-kind"),
            ("\"t-size\"", "\"t-age\""),
            ("\"min\": 3, \"max\": 5", "\"min\": 3"),
            (LastStart, "\"inForceFrom\": \"2019-12-31\" }, \"parameters\": { \"min\": -3, \"max\": 7"))));

    private static void Says(string old, string replacement, string problem) => Assert.Equal([$"county.json, {problem}"], BookDocuments.ProblemsOf(BookDocuments.With((old, replacement))));
}
