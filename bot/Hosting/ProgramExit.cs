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
                await errors.WriteLineAsync(failure);
            return 1;
        }
        catch (UserError wrong)
        {
            await errors.WriteLineAsync(wrong.Message);
            return 1;
        }
    }
}
