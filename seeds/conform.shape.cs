// The shape of cases for conform.cs, which includes this file: what may be written where, so that a misspelt member is named and not passed over.
using System.Text.Json;

/// <summary>What a value of a case may be.</summary>
internal sealed record Shape(string Expected, Func<JsonElement, bool> Fits)
{
    public static readonly Shape Text = new("text", value => value.ValueKind is JsonValueKind.String);
    public static readonly Shape Flag = new("true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False);
    public static readonly Shape Count = new("a whole number", value => value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out _));
    public static readonly Shape Figure = new("text, a whole number, true or false", value => Text.Fits(value) || Flag.Fits(value) || Count.Fits(value));
    public static readonly Shape Verdict = new("satisfied, violated, undetermined or not-applicable", value => Text.Fits(value) && value.GetString() is "satisfied" or "violated" or "undetermined" or "not-applicable");
    public static readonly Shape Object = new("an object", value => value.ValueKind is JsonValueKind.Object);

    /// <summary>The members of an object by name; one that ends in an exclamation mark must be there.</summary>
    public (string Name, Shape Shape)[] Members { get; private init; } = [];

    /// <summary>What an object's members of other names are, or an array's items.</summary>
    public Shape? Others { get; private init; }

    /// <summary>Whether null may stand there.</summary>
    public bool OrNull { get; private init; }

    public static Shape Of(params (string Name, Shape Shape)[] members) => Object with { Members = members };

    public static Shape Map(Shape values, params (string Name, Shape Shape)[] members) => Object with { Others = values, Members = members };

    public static Shape List(Shape items) => new("an array", value => value.ValueKind is JsonValueKind.Array) { Others = items };

    private static readonly Shape Rule = Map(
        new Shape("a whole number, true or false, text, or an array of texts", value => Figure.Fits(value) || (value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(Text.Fits))),
        ("id!", Text), ("kind!", Text), ("posts", List(Text)), ("entry", Text), ("sex", Text), ("exceptional", Flag), ("severity", Text), ("record", Text), ("percent", Text));

    private static readonly Shape Post = Of(("body!", Text), ("post!", Text));

    private static readonly Shape Candidate = Of(
        ("body!", Text), ("post!", Text), ("entry", Text), ("exceptional", Flag), ("birth", Text), ("sex", Text), ("education", Text), ("ethnicity", Text), ("politicalRights", Flag),
        ("party", Of(("standing", Text), ("joined", Text), ("probation-with-watch", Flag))),
        ("registration", Of(("hukouHere", Flag), ("residesHere", Flag), ("statesWish", Flag), ("residesSince", Text), ("worksSince", Text), ("applied", Flag), ("consent", Flag), ("registeredElsewhere", Flag))),
        ("record", List(Of(("kind!", Text), ("decided", Text), ("released", Text), ("approved", Text), ("years", Count)))),
        ("pledge", Flag),
        ("kin", List(Of(("relation!", Text), ("body!", Text), ("post!", Text), ("role!", Text)))),
        ("holds", List(Post)));

    private static readonly Shape Committee = Of(
        ("organisation!", Text), ("code", Text), ("multiEthnic", Flag), ("householdsRange", Count), ("partyMembers", Count), ("termStart", Text),
        ("seats", Of(("party", Count), ("committee", Count), ("supervision", Count))),
        ("members!", List(Of(("id!", Text), ("posts!", List(Text)), ("sex", Text), ("birth", Text), ("education", Text), ("ethnicity", Text), ("party", Text), ("entry", Text)))),
        ("kin", List(Of(("a!", Text), ("b!", Text), ("relation!", Text)))));

    private static readonly Shape Poll = Of(
        ("body!", Text), ("mode", Text), ("round", Text), ("registered", Count), ("due", Count), ("present", Count), ("issued", Count), ("recovered", Count), ("spoiled", Count),
        ("spoiledCount", Flag), ("denominator", new Shape("present, due or ballots", value => Text.Fits(value) && value.GetString() is "present" or "due" or "ballots")),
        ("contests!", List(Of(("post!", Text), ("seats!", Count), ("candidates!", List(Of(("id!", Text), ("votes!", Count), ("sex", Text))))))),
        ("kin", List(Of(("a!", Text), ("b!", Text), ("relation!", Text)))));

    private static readonly Shape Day = Text with { OrNull = true, Expected = "a day as yyyy-MM-dd, or null for never" };

    private static readonly Dictionary<string, (Shape Given, Shape Expect)> ByKind = new()
    {
        ["candidate"] = (Candidate, Of(("verdicts", Map(Verdict)), ("missing", Map(List(Text))), ("flips", Map(List(Text))), ("eligibleUntil", Day))),
        ["committee"] = (Committee, Of(
            ("verdicts", Map(Verdict)),
            ("figures", Map(Figure, ("vacancies", Of(("party", Count), ("committee", Count), ("supervision", Count))))),
            ("unlawfulFrom", Day))),
        ["poll"] = (Poll, Of(
            ("valid", Flag), ("why", Text),
            ("contests", List(Of(("post!", Text), ("elected", List(Text)), ("tied", List(Text)), ("unfilled", Count), ("next", List(Text)), ("short", Map(Count))))))),
        ["recall"] = (
            Of(("body!", Text), ("mode", Text), ("eligible", Count), ("signatures", Count), ("representatives", Count), ("representativeSignatures", Count), ("registered", Count), ("voted", Count), ("yes", Count)),
            Of(("petition", Verdict), ("recalled", Verdict), ("why", Text))),
        ["calendar"] = (
            Of(("body!", Text), ("pollingDay", Text), ("termStart", Text), ("actual", Map(Text))),
            Of(("latest", Map(Text)), ("earliest", Map(Text)), ("late", Map(Count)))),
        ["region"] = (Of(("organisations!", List(Committee))), Of(("verdicts", Map(Verdict)), ("figures", Map(Figure)), ("short", Map(Count)))),
    };

    /// <summary>Refuses a case that has something else than may be there, by the path of what is wrong.</summary>
    public static void Check(JsonElement element)
    {
        var (given, expect) = element.ValueKind is JsonValueKind.Object && element.TryGetProperty("kind", out var kind) && Text.Fits(kind) && ByKind.TryGetValue(TextOf(kind, "kind"), out var shapes)
            ? shapes
            : (Object with { Others = Anything }, Object with { Others = Anything });
        var leapDay = new Shape("\"1 March\" or \"28 February\"", value => Text.Fits(value) && value.GetString() is "1 March" or "28 February");
        Check(element, "the case", Of(
            ("id!", Text), ("kind!", Text), ("on!", Text), ("given!", given), ("expect!", expect),
            ("about", Text), ("cites", List(Text)), ("confidence", Text), ("under", Text), ("rules", List(Rule)), ("leapBirthday", leapDay)));
    }

    private static Shape Anything { get; } = new("anything", _ => true) { OrNull = true };

    private static void Check(JsonElement value, string path, Shape shape)
    {
        if (value.ValueKind is JsonValueKind.String)
        {
            _ = TextOf(value, path);
        }

        if (!shape.Fits(value) && !(shape.OrNull && value.ValueKind is JsonValueKind.Null))
        {
            var found = value.ValueKind is JsonValueKind.Object ? "An object" : value.ValueKind is JsonValueKind.Array ? "An array" : value.GetRawText();
            throw new FormatException($"{found} stands at {path}; {shape.Expected} is expected.");
        }

        if (value.ValueKind is JsonValueKind.Array && shape.Others is { } items)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(item, $"{path}[{index++}]", items);
            }
        }

        if (value.ValueKind is JsonValueKind.Object && (shape.Members.Length > 0 || shape.Others is not null))
        {
            CheckMembers(value, path, shape);
        }
    }

    // A fact that is null is not known, as one that is not given; what must be there must not be null.
    private static void CheckMembers(JsonElement value, string path, Shape shape)
    {
        var below = path == "the case" ? "" : $"{path}.";
        HashSet<string> seen = [];
        foreach (var member in value.EnumerateObject())
        {
            var name = NameOf(member, path);
            if (!seen.Add(name))
            {
                throw new FormatException($"'{name}' stands twice in {path}. Write it once.");
            }

            var known = shape.Members.FirstOrDefault(other => other.Name.TrimEnd('!') == name);
            var inner = known.Shape ?? shape.Others
                ?? throw new FormatException($"'{name}' is not a member of {path}. The members are {string.Join(", ", shape.Members.Select(other => other.Name.TrimEnd('!')))}; correct the name or take it out.");
            var isUnknownFact = member.Value.ValueKind is JsonValueKind.Null && path.StartsWith("given", StringComparison.Ordinal) && known.Name?.EndsWith('!') is false;
            if (!isUnknownFact)
            {
                Check(member.Value, $"{below}{name}", inner);
            }
        }

        foreach (var (name, inner) in shape.Members.Where(other => other.Name.EndsWith('!') && !seen.Contains(other.Name[..^1])))
        {
            throw new FormatException($"'{name[..^1]}' is missing in {path}. It is required; add it, as {inner.Expected}.");
        }
    }

    private static string TextOf(JsonElement text, string path)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"The text at {path} has an escape that is half a character. Write the whole character.");
        }
    }

    private static string NameOf(JsonProperty member, string path)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"The name of a member of {path} has an escape that is half a character. Write the whole character.");
        }
    }
}
