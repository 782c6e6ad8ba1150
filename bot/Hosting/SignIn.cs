using DebateBot.Chat;
using DebateBot.Connection;
using DebateBot.Core;

namespace DebateBot.Hosting;

/// <summary>
/// The first thing the bot does: everything that starts after it knows who the bot is, and a wrong token ends the program here. Where the
/// network is not up yet, as after a power cut, it waits.
/// </summary>
public sealed class SignIn(IChat chat, TimeProvider time, ILogger<SignIn> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Reaching.UntilReachedAsync(chat.SignInAsync, IsAway, time, log, cancellationToken);
        }
        catch (ChatRefused refused)
        {
            throw new UserError(
                $"What Discord:ApiUrl leads to does not answer as Discord does: {refused.Message}. Remove the line to use Discord's own address."
            );
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsAway(Exception reason) =>
        reason is HttpRequestException or IOException or OperationCanceledException;
}
