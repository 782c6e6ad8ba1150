using System.Security.Cryptography;
using DebateBot.Core;
using Microsoft.Extensions.Options;

namespace DebateBot.Hosting;

/// <summary>How the program ends: 0, 1 after a mistake that somebody can mend (one sentence says how), 2 after a bug.</summary>
public static class ProgramExit
{
    public static async Task<int> RunAsync(Func<Task> program, TextWriter errors)
    {
        try
        {
            await program();
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            foreach (var failure in wrong.Failures)
                await errors.WriteLineAsync(Sentence(failure));
            return 1;
        }
        catch (UserError wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 0; // Ctrl-C while it was starting
        }
        catch (Exception bug)
        {
            var reference = RandomNumberGenerator.GetHexString(7);
            await errors.WriteLineAsync($"Sorry, that went wrong on my side (reference {reference}).");
            await errors.WriteLineAsync($"{reference}: {bug.GetType().Name}\n{bug.StackTrace}");
            return 2;
        }
    }

    /// <summary>A generated check puts the property's name before the sentence, which names the whole key.</summary>
    private static string Sentence(string failure)
    {
        var end = failure.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 && failure.AsSpan(0, end).IndexOfAny(' ', ':') < 0 ? failure[(end + 2)..] : failure;
    }
}
