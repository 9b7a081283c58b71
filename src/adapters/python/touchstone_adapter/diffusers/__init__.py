"""Adapter for Hugging Face diffusers: its DDPM and DDIM schedulers behind the adapter protocol.

    python3 -m touchstone_adapter.diffusers [--scheduler NAME] [--dtypes LIST] [--commit ID]

The library is driven as a user drives it: constructor, set_timesteps, step, add_noise, get_velocity. Nothing of the library is
computed here; what it cannot do is answered `unsupported`.
"""
