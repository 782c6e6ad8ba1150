using System.Globalization;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace DebateBot.Sandbox.Page.Commands;

/// <summary>One option of a command, as its kind wants it: text, choices, a channel, a file.</summary>
public sealed partial class OptionField(Visit visit) : ComponentBase
{
    private const int LargestFile = 10 * 1024 * 1024;
    private string start = "";

    [Parameter, EditorRequired]
    public required CommandOption Option { get; set; }

    [Parameter, EditorRequired]
    public required ShownCommand Command { get; set; }

    [Parameter, EditorRequired]
    public required ShownRoom Room { get; set; }

    /// <summary>What has been filled in so far; this field writes its own.</summary>
    [Parameter, EditorRequired]
    public required IDictionary<string, Typed> Given { get; set; }

    /// <summary>What was typed for it already; a choice by its name.</summary>
    [Parameter]
    public string Start { get; set; } = "";

    [Parameter]
    public EventCallback<string?> OnProblem { get; set; }

    protected override Task OnInitializedAsync()
    {
        start = Offered is { } choices ? choices.FirstOrDefault(IsMeant)?.Value ?? "" : Start;
        return start.Length > 0 ? Give(start) : Task.CompletedTask;

        bool IsMeant(ShownChoice choice) =>
            choice.Name.TrimStart('#').Equals(Start.TrimStart('#'), StringComparison.OrdinalIgnoreCase);
    }

    private string Id => $"option-{Option.Name}";

    /// <summary>What there is to choose from; null where one types.</summary>
    private IReadOnlyList<ShownChoice>? Offered =>
        Option switch
        {
            { Choices.Count: > 0 } => [.. Option.Choices.Select(c => new ShownChoice(c.Name, c.Value.ToString()))],
            { Kind: OptionKind.Boolean } => [new("Yes", "true"), new("No", "false")],
            { Kind: OptionKind.Channel } => visit.Channels(Option.ChannelKinds),
            { Kind: OptionKind.User or OptionKind.Mentionable } => visit.Members(),
            { Kind: OptionKind.Role } => visit.Roles(),
            _ => null,
        };

    private Task TakeAsync(ChangeEventArgs change) => Give(change.Value as string ?? "");

    private Task Give(string text)
    {
        Given.Remove(Option.Name);
        if (text.Trim().Length == 0)
            return OnProblem.InvokeAsync(null);
        if (Value(text) is not { } value)
            return OnProblem.InvokeAsync($"{Option.Name} takes a number: \"{text}\" is none.");
        Given[Option.Name] = new Typed(Option.Name, value);
        return OnProblem.InvokeAsync(null);
    }

    private object? Value(string text) =>
        Option.Kind switch
        {
            OptionKind.Integer => long.TryParse(text.TrimStart('#'), CultureInfo.InvariantCulture, out var whole)
                ? whole
                : null,
            OptionKind.Number => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null,
            OptionKind.Boolean => text is "true",
            _ => text,
        };

    private async Task ReadFileAsync(InputFileChangeEventArgs picked)
    {
        if (picked.File.Size > LargestFile)
        {
            await OnProblem.InvokeAsync($"{picked.File.Name} is larger than 10 MB.");
            return;
        }
        await using var file = picked.File.OpenReadStream(LargestFile);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        var type = picked.File.ContentType is { Length: > 0 } known ? known : "application/octet-stream";
        var key = Command.Options.TakeWhile(o => o.Name != Option.Name).Count();
        Given[Option.Name] = new Typed(Option.Name, new UploadedFile(key, picked.File.Name, type, bytes.ToArray()));
        await OnProblem.InvokeAsync(null);
    }

    private Task<IReadOnlyList<ShownChoice>> AskAsync(string text) =>
        visit.CompleteAsync(
            Room.Id,
            Command,
            new Typed(Option.Name, text),
            [.. Given.Values.Where(t => t.Name != Option.Name && t.Value is not UploadedFile)]
        );
}
