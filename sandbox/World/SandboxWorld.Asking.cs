using System.Security.Cryptography;
using DebateBot.Sandbox.Interactions;

namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    private readonly Dictionary<string, PendingInteraction> _pending = new(StringComparer.Ordinal);
    private readonly OpenForms _forms = new();

    /// <summary>Asks a bot as a member: runs a command, presses, completes, submits.</summary>
    /// <returns>The bot's first response; null when none came within 3 s.</returns>
    /// <exception cref="Refused">No such command, not permitted, or the options do not fit.</exception>
    public async Task<InteractionAnswer?> AskAsync(
        long memberId,
        InteractionRequest request,
        CancellationToken cancellationToken
    )
    {
        var pending = Ask(memberId, request);
        try
        {
            return await pending.First.WaitAsync(PendingInteraction.FirstResponse, Clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private PendingInteraction Ask(long memberId, InteractionRequest request)
    {
        lock (_lock)
        {
            ForgetOldInteractions();
            var channel = Require(memberId, request.ChannelId);
            if (FindMember(request.ApplicationId) is not { IsBot: true })
                throw Refused.Unknown("Application");

            var message = request.MessageId is { } id
                ? Find(channel.Id, id, memberId) ?? throw Refused.Unknown("Message")
                : null;
            var draft = new Interaction(
                _ids.Next(),
                request.Kind,
                request.ApplicationId,
                memberId,
                channel.Id,
                NewInteractionToken(),
                Clock.GetUtcNow(),
                request.Data
            )
            {
                Message = message,
            };
            var asked = InteractionData.Complete(draft, request, this);
            if (asked.Kind == InteractionKind.ModalSubmit)
                asked = asked with { OpenedBy = _forms.Check(asked) };
            var pending = new PendingInteraction(asked);
            _pending[asked.Token] = pending;
            Tell(new InteractionAsked(asked));
            return pending;
        }
    }

    /// <summary>Keeps the file of an attachment option.</summary>
    internal Attachment KeepFile(UploadedFile file) => Keep([file])[0];

    private void ForgetOldInteractions()
    {
        var oldest = Clock.GetUtcNow() - PendingInteraction.TokenLife - PendingInteraction.TokenLife;
        if (_pending.Count < 1000)
            return;
        foreach (var old in _pending.Values.Where(p => p.Asked.At < oldest).ToList())
            _pending.Remove(old.Asked.Token);
    }

    private static string NewInteractionToken() =>
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(60)).Replace('+', '-').Replace('/', '_');
}
