using System.Globalization;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>Finds what is wrong with layers of rules: in each rule, and between rules.</summary>
internal static class RuleBookSoundness
{
    public static ValueList<RuleBookProblem> Of(ValueList<BookLayer> layers)
    {
        List<RuleBookProblem> problems = [];
        foreach (var layer in layers)
        {
            problems.AddRange(Unnamed(layer));
            for (var i = 0; i < layer.Rules.Count; i++)
            {
                problems.AddRange(RuleSoundness.Of(layer, layer.Rules[i], string.Create(CultureInfo.InvariantCulture, $"rules[{i}]")));
            }
        }

        problems.AddRange(Doubled(layers));
        problems.AddRange(Cycles(layers));
        AddUnlessSaid(problems, NotAbove(layers));
        AddUnlessSaid(problems, OfOtherKind(layers));
        return Named([.. problems.Count > 0 ? problems.OrderBy(problem => layers.Select(static layer => layer.Name).TakeWhile(name => name != problem.Book).Count()) : AtOdds(layers)], layers);
    }

    /// <summary>Overrides of what is in no layer. It is asked when a book is made ready for a day: until then the layer that has it may be added.</summary>
    public static ValueList<RuleBookProblem> Dangling(ValueList<BookLayer> layers)
    {
        List<RuleBookProblem> problems = [];
        foreach (var layer in layers)
        {
            var upper = layers.Where(other => other.Level < layer.Level && !other.Independent).SelectMany(other => other.Rules).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
            problems.AddRange(
                from named in Overrides(layer)
                where !upper.Contains(named.Override.Rule)
                select new RuleBookProblem(layer.Name, named.Rule.Id, $"It overrides '{named.Override.Rule}', which no upper book holds. {Nearest(named.Override.Rule, upper)}") { Path = named.Path });
        }

        return Named([.. problems], layers);
    }

    // Of one override the first reason is enough: who mends a lesser one would be refused for the greater.
    private static void AddUnlessSaid(List<RuleBookProblem> problems, IEnumerable<RuleBookProblem> others) =>
        problems.AddRange(others.Where(problem => !problems.Any(said => (said.Book, said.Path) == (problem.Book, problem.Path))).ToList());

    // What no layer that may still be added can mend: an id stands once, and no book is above the nation's.
    private static IEnumerable<RuleBookProblem> NotAbove(ValueList<BookLayer> layers) =>
        from layer in layers
        from named in Overrides(layer)
        let holder = layers.FirstOrDefault(other => other.Rules.Any(rule => rule.Id == named.Override.Rule))
        let why = holder is null ? layer.Level is BookLevel.Nation ? "and no book is above the nation's" : null
            : holder.Level < layer.Level && !holder.Independent ? null
            : holder == layer ? "which stands in the same book"
            : $"which stands in the book '{holder.Name}', and that is not above it"
        where why is not null
        select new RuleBookProblem(layer.Name, named.Rule.Id, $"It overrides '{named.Override.Rule}', {why}. Name a rule of an upper book, or take the override out.") { Path = named.Path };

    // What a book was called when it was read stands beside its name.
    private static ValueList<RuleBookProblem> Named(ValueList<RuleBookProblem> problems, ValueList<BookLayer> layers) =>
        [.. problems.Select(problem => problem with { Source = layers.FirstOrDefault(layer => layer.Name == problem.Book)?.Source })];

    private static IEnumerable<RuleBookProblem> Unnamed(BookLayer layer)
    {
        if (string.IsNullOrWhiteSpace(layer.Name))
        {
            yield return new(layer.Name, "", "The name of the book is empty. Write words in lower case, such as 'zhejiang'.") { Path = "name" };
        }

        if (layer.Title.IsBlank)
        {
            yield return new(layer.Name, "", "The title is empty in a language. Write one in each.") { Path = "title" };
        }
    }

    // A rule of another kind is about something else: it can be neither stricter nor a replacement.
    private static IEnumerable<RuleBookProblem> OfOtherKind(ValueList<BookLayer> layers) =>
        from layer in layers
        from named in Overrides(layer)
        let upper = layers.SelectMany(static other => other.Rules).FirstOrDefault(rule => rule.Id == named.Override.Rule)
        where upper is not null && upper.Kind != named.Rule.Kind
        select new RuleBookProblem(
            layer.Name,
            named.Rule.Id,
            $"It overrides '{upper.Id}', which is of the kind '{upper.Kind.Id}' and asks for something else than '{named.Rule.Kind.Id}'. Write a rule of the same kind, or take the override out.") { Path = named.Path };

    private static IEnumerable<(Rule Rule, RuleOverride Override, string Path)> Overrides(BookLayer layer) =>
        from i in Enumerable.Range(0, layer.Rules.Count)
        let rule = layer.Rules[i]
        from j in Enumerable.Range(0, rule.Overrides.Count)
        select (rule, rule.Overrides[j], string.Create(CultureInfo.InvariantCulture, $"rules[{i}].overrides[{j}]"));

    private static string Nearest(string id, HashSet<string> known)
    {
        var near = NearestName.Of(id, known);
        return near is null ? "Name a rule of an upper book, or take the override out." : $"Did you mean '{near}'? Otherwise take the override out.";
    }

    private static IEnumerable<RuleBookProblem> Doubled(ValueList<BookLayer> layers) =>
        from layer in layers.Select((layer, index) => (Layer: layer, Index: index))
        from rule in layer.Layer.Rules.Select((rule, index) => (Rule: rule, Index: index))
        let at = (Rule: rule.Rule, LayerIndex: layer.Index, RuleIndex: rule.Index, layer.Layer.Name)
        group at by at.Rule.Id into same
        from again in same.Skip(1)
        let first = same.First()
        select new RuleBookProblem(again.Name, again.Rule.Id, first.LayerIndex == again.LayerIndex
            ? "The id stands twice in the book. Give each rule an id of its own."
            : $"The id stands in the book '{first.Name}' too. Give the rule an id of its own, and name '{again.Rule.Id}' in its overrides.")
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"rules[{again.RuleIndex}].id"),
        };

    private static IEnumerable<RuleBookProblem> Cycles(ValueList<BookLayer> layers)
    {
        var overrides = layers.SelectMany(Overrides).GroupBy(named => named.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(named => named.Override.Rule).ToList(), StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (rule, _, path) in Overrides(layer))
            {
                if (Circle(rule.Id, rule.Id, overrides, []) is { } circle)
                {
                    yield return new(layer.Name, rule.Id, $"Its overrides go round in a circle: {string.Join(" → ", circle)}. An override names a rule of an upper book; take one of these out.") { Path = path };
                }
            }
        }
    }

    private static List<string>? Circle(string from, string to, Dictionary<string, List<string>> overrides, HashSet<string> seen)
    {
        foreach (var next in overrides.GetValueOrDefault(from) ?? [])
        {
            if (next == to)
            {
                return [from, next];
            }

            if (seen.Add(next) && Circle(next, to, overrides, seen) is { } rest)
            {
                return [from, .. rest];
            }
        }

        return null;
    }

    // Two rules of one kind, for the same people, in force together.
    private static IEnumerable<RuleBookProblem> AtOdds(ValueList<BookLayer> layers)
    {
        var placed = layers.SelectMany((layer, index) => layer.Rules.Select((rule, place) => (Layer: layer, LayerIndex: index, Rule: rule, Place: place))).ToList();
        var known = placed.Select(static one => one.Rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var lower in placed)
        {
            foreach (var upper in placed)
            {
                var isBefore = upper.LayerIndex < lower.LayerIndex || (upper.LayerIndex == lower.LayerIndex && upper.Place < lower.Place);
                if (isBefore && !upper.Layer.Independent && !lower.Layer.Independent && Conflict(upper.Layer, upper.Rule, lower.Layer, lower.Rule, known) is { } message)
                {
                    yield return new(lower.Layer.Name, lower.Rule.Id, message) { Path = string.Create(CultureInfo.InvariantCulture, $"rules[{lower.Place}].overrides") };
                }
            }
        }
    }

    private static string? Conflict(BookLayer upperBook, Rule upper, BookLayer lowerBook, Rule lower, HashSet<string> known)
    {
        var named = lower.Overrides.FirstOrDefault(other => other.Rule == upper.Id);
        if (named is { How: OverrideKind.Replacement })
        {
            return lower.Scope.Includes(upper.Scope) ? null : $"It replaces '{upper.Id}' and concerns fewer people ({lower.Scope} instead of {upper.Scope}), so that the others would have no rule. Widen its scope, or write 'stricter'.";
        }

        if (named is null && !lower.Scope.Meets(upper.Scope))
        {
            return null;
        }

        foreach (var (above, below, day) in InForceTogether(upper, lower))
        {
            var relation = lower.Scope.Meets(upper.Scope) ? RuleRelations.Between(lower, below, upper, above, day) : RuleRelation.Unrelated;
            var citations = $"{lower.Id} ({below.Citation}): {below.Parameters}; {upper.Id} ({above.Citation}): {above.Parameters}";
            switch (relation)
            {
                case RuleRelation.Contradictory when named is null || lower.Kind == upper.Kind:
                    return $"It contradicts '{upper.Id}': from {Days.Text(day)} nobody can keep both. {citations}. {(lowerBook.Level > upperBook.Level ? "Correct one of them, or replace the upper rule by naming it in overrides with 'replacement'" : "Correct one of them, or give them scopes or days that do not meet")}.";
                case RuleRelation.Equal or RuleRelation.Laxer when named is { How: OverrideKind.Yielding }:
                case RuleRelation.Equal or RuleRelation.Stricter or RuleRelation.Crossed when named is { How: OverrideKind.Stricter }:
                    break;
                case var _ when named is { How: OverrideKind.Yielding }:
                    return $"It yields to '{upper.Id}' and asks for something that the upper rule does not: {citations}. Write 'stricter' or 'replacement'.";
                case var _ when named is not null:
                    return $"It overrides '{upper.Id}' as stricter and is not: {citations}. Make it stricter, or write 'replacement'.";
                case RuleRelation.Stricter or RuleRelation.Laxer or RuleRelation.Crossed when lowerBook.Level > upperBook.Level && lower.Kind == upper.Kind:
                    return $"It sets what '{upper.Id}' of the upper book '{upperBook.Name}' sets, without naming it. {citations}. {Advice(upper, lower, relation, known)}";
            }
        }

        return null;
    }

    // A name that no book holds may be meant for it; otherwise only what would be taken is advised.
    private static string Advice(Rule upper, Rule lower, RuleRelation relation, HashSet<string> known)
    {
        var misspelt = lower.Overrides.FirstOrDefault(other => !known.Contains(other.Rule) && NearestName.Of(other.Rule, [upper.Id]) is not null);
        return misspelt is not null
            ? $"Its overrides name '{misspelt.Rule}', which no book holds. Did you mean '{upper.Id}'?"
            : $"Add it to overrides, with {(relation is RuleRelation.Laxer ? "'replacement' or 'yielding'" : "'stricter' or 'replacement'")}.";
    }

    private static IEnumerable<(RuleVersion Above, RuleVersion Below, LocalDate Day)> InForceTogether(Rule upper, Rule lower) =>
        from above in upper.Versions
        from below in lower.Versions
        let start = LocalDate.Max(above.Citation.InForceFrom, below.Citation.InForceFrom)
        where above.Citation.IsInForceOn(start) && below.Citation.IsInForceOn(start)
        select (above, below, start);
}
