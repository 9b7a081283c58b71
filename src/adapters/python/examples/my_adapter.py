"""Puts the questions of Touchstone to my_library."""

import my_library
from touchstone_adapter import serve


class MyAdapter:
    description = {
        "implementation": {"name": "my_library", "version": my_library.__version__, "language": "python"},
        "dtypes": ["float64"],
        "capabilities": [
            "op:timesteps", "op:step", "sampler:ddim", "eta", "schedule:linear", "spacing:leading",
            "prediction:epsilon", "final:one",
        ],
    }

    def timesteps(self, config, inputs, dtype):
        steps = my_library.leading(config["num_train_timesteps"], config["timesteps"]["num_inference_steps"])
        return {"timesteps": steps[::-1]}

    def step(self, config, inputs, dtype):
        schedule = config["schedule"]
        train_steps = schedule["num_train_timesteps"]
        betas = my_library.linear_betas(schedule["beta_start"], schedule["beta_end"], train_steps)
        timesteps = my_library.leading(train_steps, config["timesteps"]["num_inference_steps"])
        sampler = my_library.Ddim(betas, timesteps)
        elements = zip(inputs["sample"], inputs["model_output"], inputs["noise"])
        return {"prev_sample": [sampler.step(inputs["t"], x, eps, z, config["eta"]) for x, eps, z in elements]}


if __name__ == "__main__":
    serve(MyAdapter())
