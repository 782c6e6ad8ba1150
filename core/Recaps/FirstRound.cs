namespace DebateBot.Core.Recaps;

/// <summary>
/// Chooses one sentence a person so that as many people as possible are heard within the budget, and of all ways to do so
/// the one whose sentences are worth most: a knapsack with one choice a person.
/// </summary>
internal static class FirstRound
{
    // Being heard outweighs any sentence.
    private const double Heard = 1000;

    // A person's best sentences and their shortest ones; the rest never wins.
    private const int MostChoices = 12;

    /// <returns>In the order of the voices; at most one each.</returns>
    public static IReadOnlyList<Candidate> Choose(IReadOnlyList<Voice> voices, int words)
    {
        var choices = voices.Select(Shortlist).ToList();
        words = Math.Min(words, choices.Sum(list => list.Max(choice => choice.Words)));
        var best = new double[words + 1];
        var taken = new sbyte[choices.Count][];
        for (var voice = 0; voice < choices.Count; voice++)
        {
            taken[voice] = new sbyte[words + 1];
            for (var room = words; room >= 0; room--)
                (best[room], taken[voice][room]) = Best(choices[voice], best, room);
        }
        var chosen = new List<Candidate>();
        for (var (voice, room) = (choices.Count - 1, words); voice >= 0; voice--)
        {
            if (taken[voice][room] is var choice and >= 0)
            {
                chosen.Add(choices[voice][choice]);
                room -= choices[voice][choice].Words;
            }
        }
        chosen.Reverse();
        return chosen;
    }

    private static (double Value, sbyte Choice) Best(List<Candidate> choices, double[] before, int room)
    {
        var (value, taken) = (before[room], (sbyte)-1);
        for (sbyte choice = 0; choice < choices.Count; choice++)
        {
            var left = room - choices[choice].Words;
            if (left >= 0 && before[left] + Heard + choices[choice].Worth is var with && with > value)
                (value, taken) = (with, choice);
        }
        return (value, taken);
    }

    private static List<Candidate> Shortlist(Voice voice) =>
        [
            .. voice
                .Candidates.Take(MostChoices)
                .Concat(
                    voice
                        .Candidates.Where(choice => !choice.IsDangling)
                        .OrderBy(choice => choice.Words)
                        .Take(MostChoices)
                )
                .Concat(voice.Candidates.OrderBy(choice => choice.Words).Take(1))
                .Distinct(),
        ];
}
